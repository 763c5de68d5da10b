using Alexa.NET.Request;

namespace Alexa.NET.Response.Directive;

/// <summary>Asks for one slot: what is said next is heard as a value of it before anything else.</summary>
public class DialogElicitSlot : IDirective
{
    public DialogElicitSlot(string slotName) => SlotName = slotName;

    public string Type => "Dialog.ElicitSlot";

    public string SlotName { get; set; }

    public Intent? UpdatedIntent { get; set; }
}
