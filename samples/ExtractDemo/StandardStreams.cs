using Microsoft.Win32.SafeHandles;

namespace ExtractDemo;

/// <summary>Standard input and output as streams that tell what the console classes hide.</summary>
internal static class StandardStreams
{
    /// <summary>Standard input, and its length where it is a file.</summary>
    public static (Stream Stream, long? Length) OpenInput()
    {
        var stream = Console.OpenStandardInput();
        return (stream, OpenDescriptor(0, FileAccess.Read) is { CanSeek: true } file ? file.Length - file.Position : null);
    }

    /// <summary>
    /// Standard output. Into a pipe it is a stream that fails once nobody reads any more: that of the console takes a
    /// broken pipe for a success and would have us read an endless input to no end.
    /// </summary>
    public static Stream OpenOutput() =>
        OpenDescriptor(1, FileAccess.Write) is { CanSeek: false } pipe ? pipe : Console.OpenStandardOutput();

    private static FileStream? OpenDescriptor(int descriptor, FileAccess access)
    {
        if (OperatingSystem.IsWindows())
            return null;
        try
        {
            return new FileStream(new SafeFileHandle(descriptor, ownsHandle: false), access, bufferSize: 0);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
