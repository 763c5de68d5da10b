namespace Alexa.NET.Request;

public enum SlotValueType
{
    Simple,
    List,
}
