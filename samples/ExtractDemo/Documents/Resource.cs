namespace ExtractDemo;

/// <summary>Files that are part of the program.</summary>
internal static class Resource
{
    public static byte[] Read(string name)
    {
        using var stream = Open(name);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    public static Stream Open(string name) => typeof(Resource).Assembly.GetManifestResourceStream(name)!;
}
