using System.Globalization;
using System.Text;

namespace Lucene.Net.Search;

/// <summary>How a document came to its score, as a tree.</summary>
public class Explanation
{
    private readonly List<Explanation> _details = [];

    public Explanation()
    {
    }

    public Explanation(float value, string description)
    {
        Value = value;
        Description = description;
    }

    public virtual float Value { get; set; }

    public virtual string? Description { get; set; }

    /// <summary>Whether the document matches: has a score above 0.</summary>
    public virtual bool IsMatch => Value > 0.0f;

    public virtual Explanation[] GetDetails() => [.. _details];

    public virtual void AddDetail(Explanation detail) => _details.Add(detail);

    public override string ToString() => ToString(0);

    protected virtual string ToString(int depth)
    {
        StringBuilder text = new();
        text.Append(' ', depth * 2).Append(Value.ToString(CultureInfo.InvariantCulture)).Append(" = ").Append(Description).Append('\n');
        foreach (Explanation detail in _details)
        {
            text.Append(detail.ToString(depth + 1));
        }

        return text.ToString();
    }
}
