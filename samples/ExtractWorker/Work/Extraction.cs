namespace ExtractWorker;

/// <summary>What a line became.</summary>
/// <param name="Id">The value of its <c>id</c> as it stands there; empty where it has none or is not sound.</param>
/// <param name="Problem">What is wrong with it; null where nothing is.</param>
/// <param name="Document">Its document; empty where something is wrong.</param>
internal sealed record Extraction(byte[] Id, string? Problem, byte[] Document);
