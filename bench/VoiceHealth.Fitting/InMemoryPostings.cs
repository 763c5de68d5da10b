using VoiceHealth.Search.Ranking;
namespace Scratch;
internal sealed class InMemoryPostings(Dictionary<(int,string),List<(int,int)>> d) : ITermPostings
{
    public int Read(int field, string term, Span<int> pages, Span<int> frequencies)
    {
        if(!d.TryGetValue((field,term), out var l)) return 0;
        for(int i=0;i<l.Count;i++){pages[i]=l[i].Item1;frequencies[i]=l[i].Item2;}
        return l.Count;
    }
}
