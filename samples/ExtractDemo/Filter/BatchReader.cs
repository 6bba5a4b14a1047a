namespace ExtractDemo;

/// <summary>Fills batches with whole lines of a stream.</summary>
/// <remarks>
/// A batch goes as soon as it holds a whole line: a slow producer sees its lines answered at once, and a fast one fills
/// the pipe while all batches are busy, so that the next read is a long one.
/// </remarks>
internal sealed class BatchReader(Stream stream)
{
    private const int BatchSize = 256 * 1024;

    /// <summary>The longest line that is read. A longer one is skipped and reported, so that memory stays bounded.</summary>
    public const int MaxLineLength = 256 * 1024 * 1024;

    private byte[] _rest = new byte[BatchSize];
    private int _restLength;
    private bool _atStart = true;
    private bool _atEnd;

    /// <summary>Fills a cleared batch.</summary>
    /// <returns>False at the end of the stream.</returns>
    public bool TryFill(Batch batch)
    {
        TakeRest(batch);
        var lines = LastLineEnd(batch, 0);
        while (!_atEnd && lines == 0)
        {
            if (batch.Length == batch.Input.Length && !TryGrow(batch))
                return SkipLongLine(batch);
            var from = batch.Length;
            ReadSome(batch);
            lines = LastLineEnd(batch, from);
        }
        if (_atEnd && batch.Length > 0)
            lines = batch.Length;
        PutRest(batch, lines);
        batch.LineCount = CountLines(batch.Lines);
        return batch.Length > 0;
    }

    private void TakeRest(Batch batch)
    {
        if (batch.Input.Length < Math.Max(BatchSize, _restLength))
            batch.Input = new byte[Math.Max(BatchSize, _restLength)];
        _rest.AsSpan(0, _restLength).CopyTo(batch.Input);
        batch.Length = _restLength;
        _restLength = 0;
    }

    private void PutRest(Batch batch, int lines)
    {
        _restLength = batch.Length - lines;
        if (_rest.Length < _restLength)
            _rest = new byte[_restLength];
        batch.Input.AsSpan(lines, _restLength).CopyTo(_rest);
        batch.Length = lines;
    }

    // the last line of a stream may have no end
    private static int CountLines(ReadOnlySpan<byte> lines) =>
        lines.Count((byte)'\n') + (!lines.IsEmpty && lines[^1] != '\n' ? 1 : 0);

    private static int LastLineEnd(Batch batch, int from) =>
        batch.Input.AsSpan(from, batch.Length - from).LastIndexOf((byte)'\n') is >= 0 and var at ? from + at + 1 : 0;

    private void ReadSome(Batch batch)
    {
        var read = stream.Read(batch.Input, batch.Length, batch.Input.Length - batch.Length);
        batch.Length += read;
        _atEnd = read == 0;
        if (!_atStart || batch.Length < 3)
            return;
        _atStart = false;
        if (!batch.Lines.StartsWith("\uFEFF"u8))
            return;
        batch.Input.AsSpan(3, batch.Length - 3).CopyTo(batch.Input);
        batch.Length -= 3;
    }

    private static bool TryGrow(Batch batch)
    {
        if (batch.Input.Length >= MaxLineLength)
            return false;
        var longer = new byte[Math.Min(batch.Input.Length * 2, MaxLineLength)];
        batch.Lines.CopyTo(longer);
        batch.Input = longer;
        return true;
    }

    private bool SkipLongLine(Batch batch)
    {
        batch.IsTooLong = true;
        int end;
        do
        {
            batch.Length = 0;
            ReadSome(batch);
            end = batch.Lines.IndexOf((byte)'\n');
        }
        while (end < 0 && !_atEnd);
        PutRest(batch, end + 1);
        batch.Length = 1;
        batch.LineCount = 1;
        return true;
    }
}
