using Alexa.NET.Request;

namespace VoiceHealth.Compatible.Alexa;

/// <summary>Reads an intent: its slots, and what each source of values makes of them.</summary>
internal static class IntentReader
{
    public static Intent? Read(ref MemberReader json)
    {
        if (!json.EntersObject())
        {
            return null;
        }

        var intent = new Intent();
        while (json.NextMember())
        {
            if (json.Is("name"u8)) { intent.Name = json.Text(); }
            else if (json.Is("confirmationStatus"u8)) { intent.ConfirmationStatus = json.Text(); }
            else if (json.Is("slots"u8)) { intent.Slots = Slots(ref json); }
            else { json.Skip(); }
        }

        return intent;
    }

    private static Dictionary<string, Slot>? Slots(ref MemberReader json)
    {
        if (!json.EntersObject())
        {
            return null;
        }

        var slots = new Dictionary<string, Slot>();
        while (json.NextMember())
        {
            string name = json.Name();
            slots[name] = Slot(ref json)!;
        }

        return slots;
    }

    private static Slot? Slot(ref MemberReader json)
    {
        if (!json.EntersObject())
        {
            return null;
        }

        var slot = new Slot();
        while (json.NextMember())
        {
            if (json.Is("name"u8)) { slot.Name = json.Text(); }
            else if (json.Is("confirmationStatus"u8)) { slot.ConfirmationStatus = json.Text(); }
            else if (json.Is("value"u8)) { slot.Value = json.Text(); }
            else if (json.Is("resolutions"u8)) { slot.Resolution = Resolution(ref json); }
            else if (json.Is("slotValue"u8)) { slot.SlotValue = json.EntersObject() ? SlotValue(ref json) : null; }
            else { json.Skip(); }
        }

        return slot;
    }

    private static SlotValue SlotValue(ref MemberReader json)
    {
        var value = new SlotValue();
        while (json.NextMember())
        {
            if (json.Is("type"u8)) { value.SlotType = json.Text() == "List" ? SlotValueType.List : SlotValueType.Simple; }
            else if (json.Is("value"u8)) { value.Value = json.Text(); }
            else if (json.Is("values"u8)) { value.Values = Items(ref json, SlotValue); }
            else if (json.Is("resolutions"u8)) { value.Resolutions = Resolution(ref json); }
            else { json.Skip(); }
        }

        return value;
    }

    private static Resolution? Resolution(ref MemberReader json)
    {
        if (!json.EntersObject())
        {
            return null;
        }

        var resolution = new Resolution();
        while (json.NextMember())
        {
            if (json.Is("resolutionsPerAuthority"u8)) { resolution.Authorities = Items(ref json, Authority); }
            else { json.Skip(); }
        }

        return resolution;
    }

    private static ResolutionAuthority Authority(ref MemberReader json)
    {
        var authority = new ResolutionAuthority();
        while (json.NextMember())
        {
            if (json.Is("authority"u8)) { authority.Name = json.Text(); }
            else if (json.Is("status"u8)) { authority.Status = Status(ref json); }
            else if (json.Is("values"u8)) { authority.Values = Items(ref json, Container); }
            else { json.Skip(); }
        }

        return authority;
    }

    private static ResolutionStatus? Status(ref MemberReader json)
    {
        if (!json.EntersObject())
        {
            return null;
        }

        var status = new ResolutionStatus();
        while (json.NextMember())
        {
            if (json.Is("code"u8)) { status.Code = json.Text(); }
            else { json.Skip(); }
        }

        return status;
    }

    private static ResolutionValueContainer Container(ref MemberReader json)
    {
        var container = new ResolutionValueContainer();
        while (json.NextMember())
        {
            if (json.Is("value"u8)) { container.Value = Value(ref json); }
            else { json.Skip(); }
        }

        return container;
    }

    private static ResolutionValue? Value(ref MemberReader json)
    {
        if (!json.EntersObject())
        {
            return null;
        }

        var value = new ResolutionValue();
        while (json.NextMember())
        {
            if (json.Is("name"u8)) { value.Name = json.Text(); }
            else if (json.Is("id"u8)) { value.Id = json.Text(); }
            else { json.Skip(); }
        }

        return value;
    }

    private delegate T ReadItem<out T>(ref MemberReader json);

    private static T[]? Items<T>(ref MemberReader json, ReadItem<T> read)
        where T : class
    {
        if (!json.EntersArray())
        {
            return null;
        }

        var items = new List<T>();
        while (json.NextItem())
        {
            items.Add(json.IsObject() ? read(ref json) : null!);
        }

        return [.. items];
    }
}
