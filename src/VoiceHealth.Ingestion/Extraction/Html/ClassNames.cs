namespace VoiceHealth.Ingestion.Extraction.Html;

/// <summary>The class attribute of an element, searched without splitting it into strings.</summary>
internal readonly record struct ClassNames(string Value)
{
    public bool Contains(string name)
    {
        foreach (ReadOnlySpan<char> token in this)
        {
            if (token.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    public bool ContainsAny(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (Value.Contains(name, StringComparison.OrdinalIgnoreCase) && Contains(name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the element is this part of a component, as <c>nhsuk-image__caption</c> is.</summary>
    public static bool HasPart(AngleSharp.Dom.IElement element, string part)
    {
        foreach (ReadOnlySpan<char> token in new ClassNames(element.ClassName ?? ""))
        {
            if (ComponentName.Parse(token).Part.Equals(part, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    public Enumerator GetEnumerator() => new(Value);

    public ref struct Enumerator(ReadOnlySpan<char> rest)
    {
        private ReadOnlySpan<char> _rest = rest;

        public ReadOnlySpan<char> Current { get; private set; }

        public bool MoveNext()
        {
            _rest = _rest.TrimStart();
            if (_rest.IsEmpty)
            {
                return false;
            }

            int end = _rest.IndexOfAny(" \t\r\n\f");
            Current = end < 0 ? _rest : _rest[..end];
            _rest = end < 0 ? [] : _rest[end..];
            return true;
        }
    }
}
