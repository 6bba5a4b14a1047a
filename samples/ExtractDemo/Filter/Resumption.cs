using Berita.Extraction;

namespace ExtractDemo;

/// <summary>Passes over the lines whose documents an earlier run has written.</summary>
/// <remarks>
/// Nothing was noted down by that run, so nothing can be out of step after a crash: a sound line gives one document and a
/// bad one none, so whoever passes as many sound lines as the output holds documents stands where it ends. Bad lines on
/// the way are reported again, as an uninterrupted run would have. The last document is made once more and compared: of
/// another input, other options or another version of the library, no output is continued.
/// </remarks>
internal sealed class Resumption(WrittenDocuments written, DemoOptions options, BeritaExtractor extractor) : IDisposable
{
    private readonly JsonLineExtractor _extractor = new(extractor, options.WithTokens);
    private long _left = written.Count;

    /// <summary>Marks the lines of the next batch that were done.</summary>
    /// <exception cref="IOException">The output was not made from this input in this way.</exception>
    public void Pass(Batch batch)
    {
        if (_left == 0)
            return;
        var lines = new BatchLines(batch, options.Shard);
        while (_left > 0 && lines.MoveNext())
            Pass(batch, lines.Number, lines.Current);
        batch.LinesDone = lines.Number;
    }

    /// <summary>Says that the input is at its end.</summary>
    /// <exception cref="IOException">The output holds more documents than the input gives.</exception>
    public void Finish()
    {
        if (_left > 0)
            throw new IOException($"{options.OutputPath} holds {_left} documents more than this input gives: it cannot be continued.");
    }

    public void Dispose() => _extractor.Dispose();

    private void Pass(Batch batch, int number, ReadOnlySpan<byte> line)
    {
        if (batch.IsTooLong)
            batch.Problems.Add((number, LineWorker.TooLong));
        else if (_extractor.Check(line, out _) is { } problem)
            batch.Problems.Add((number, problem));
        else if (--_left == 0)
            Compare(line);
    }

    private void Compare(ReadOnlySpan<byte> line)
    {
        var document = new ByteBuffer();
        _extractor.Extract(line, options.Context, document);
        if (!document.WrittenSpan.SequenceEqual(written.Last))
            throw new IOException($"{options.OutputPath} does not end with the document that this input, these options and this version give there: it cannot be continued.");
    }
}
