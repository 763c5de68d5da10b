using System.Collections;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Lucene.Net.Documents;

/// <summary>The fields of one document, in the order they were added. Read back, it has only those that were stored.</summary>
public sealed class Document : IEnumerable<IIndexableField>
{
    private readonly List<IIndexableField> _fields = [];

    public IList<IIndexableField> Fields => _fields;

    public void Add(IIndexableField field) => _fields.Add(field);

    /// <summary>The first value of that name as text; null without one, or when it is bytes.</summary>
    public string? Get(string name)
    {
        foreach (IIndexableField field in _fields)
        {
            if (field.Name == name && field.GetStringValue() is { } text)
            {
                return text;
            }
        }

        return null;
    }

    public string[] GetValues(string name) =>
        [.. _fields.Where(field => field.Name == name).Select(field => field.GetStringValue()).OfType<string>()];

    public BytesRef? GetBinaryValue(string name) =>
        _fields.Where(field => field.Name == name).Select(field => field.GetBinaryValue()).FirstOrDefault(bytes => bytes is not null);

    public BytesRef[] GetBinaryValues(string name) =>
        [.. _fields.Where(field => field.Name == name).Select(field => field.GetBinaryValue()).OfType<BytesRef>()];

    public IIndexableField? GetField(string name) => _fields.Find(field => field.Name == name);

    public IIndexableField[] GetFields(string name) => [.. _fields.Where(field => field.Name == name)];

    public void RemoveField(string name)
    {
        int index = _fields.FindIndex(field => field.Name == name);
        if (index >= 0)
        {
            _fields.RemoveAt(index);
        }
    }

    public void RemoveFields(string name) => _fields.RemoveAll(field => field.Name == name);

    public IEnumerator<IIndexableField> GetEnumerator() => _fields.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => $"Document<{string.Join(' ', _fields)}>";
}
