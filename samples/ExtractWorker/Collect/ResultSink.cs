namespace ExtractWorker;

/// <summary>Where results go; each comes once.</summary>
internal abstract class ResultSink : IDisposable
{
    /// <summary>What an earlier run has put there, of the same documents: key, and reason where there is no result.</summary>
    public virtual IReadOnlyList<(string Key, string? Reason)> Earlier => [];

    public abstract void Add(Arrival arrival);

    /// <summary>Hands what was added to the operating system: after this, a crash of this process loses nothing of it.</summary>
    public abstract void Flush();

    /// <summary>Says that all is there.</summary>
    public abstract void Finish();

    public abstract void Dispose();

    protected static void Report(long? line, string key, string reason) =>
        Console.Error.WriteLine(line is { } number ? $"ExtractWorker: line {number}: {reason}" : $"ExtractWorker: {key}: {reason}");
}
