namespace VoiceHealth.Interop.Tests.Product;

/// <summary>A copy of the product whose sample release is built once for all tests of a class.</summary>
public sealed class SampleProduct : IAsyncLifetime
{
    private readonly ProductProcess _product = new();

    public string Release => _product.SampleRelease;

    public async ValueTask InitializeAsync() => await _product.RunAsync("ask", "what is flu");

    public ValueTask DisposeAsync()
    {
        _product.Dispose();
        return ValueTask.CompletedTask;
    }
}
