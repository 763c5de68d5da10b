namespace Amazon.Lambda.Core;

/// <summary>Turns event bytes into objects and answers into bytes.</summary>
public interface ILambdaSerializer
{
    T Deserialize<T>(Stream requestStream);

    void Serialize<T>(T response, Stream responseStream);
}
