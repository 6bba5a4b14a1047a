namespace ExtractDemo;

/// <summary>What an output file holds already.</summary>
/// <param name="Count">How many whole documents.</param>
/// <param name="Last">The last of them with its line end; empty where there is none.</param>
internal sealed record WrittenDocuments(long Count, byte[] Last)
{
    private const int BufferSize = 1024 * 1024;

    /// <summary>Reads an output file and leaves it positioned behind its last whole document.</summary>
    /// <exception cref="IOException">The output is no file that can be gone back in.</exception>
    public static WrittenDocuments Find(Stream output)
    {
        if (!output.CanSeek)
            throw new IOException("Only a file can be continued.");
        var count = 0L;
        var (start, end) = (0L, 0L);
        var buffer = new byte[BufferSize];
        // as far as it was long when asked: a device may be read without end
        var left = output.Length;
        for (var offset = 0L; left > 0 && output.Read(buffer, 0, (int)Math.Min(BufferSize, left)) is > 0 and var length; offset += length)
        {
            left -= length;
            var read = buffer.AsSpan(0, length);
            for (var at = 0; read[at..].IndexOf((byte)'\n') is >= 0 and var found; at += found + 1)
            {
                count++;
                (start, end) = (end, offset + at + found + 1);
            }
        }
        var last = new byte[end - start];
        output.Position = start;
        output.ReadExactly(last);
        return new(count, last);
    }
}
