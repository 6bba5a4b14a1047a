namespace ExtractDemo;

/// <summary>How the playground is served.</summary>
/// <param name="Port">The port of 127.0.0.1; 0 for any that is free.</param>
/// <param name="Words">The language of the page.</param>
internal sealed record ServeOptions(int Port, Words Words)
{
    public const int DefaultPort = 5080;

    /// <summary>The longest text that is read, in bytes: some twenty articles.</summary>
    public const int MaxBytes = 100_000;
}
