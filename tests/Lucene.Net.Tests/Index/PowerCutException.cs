namespace Lucene.Net.Tests.Index;

/// <summary>The machine stopped.</summary>
internal sealed class PowerCutException : Exception;
