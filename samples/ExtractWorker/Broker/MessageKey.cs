using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Berita.Extraction;

namespace ExtractWorker;

/// <summary>
/// What a document and its result are known by. A result is keyed by the document's <c>id</c> and the version of the
/// library: the same document read twice by one version gives the same result under the same key, so that whoever stores
/// by key may get it twice.
/// </summary>
internal static class MessageKey
{
    // AMQP gives a message-id 255 bytes; the version needs some of them
    private const int MaxLength = 200;

    /// <summary>The version of the library.</summary>
    public static string Version { get; } = ReadVersion();

    /// <summary>The key of a document: its id as it stands in the line, so that <c>7</c> and <c>"7"</c> are two.</summary>
    public static string OfId(ReadOnlySpan<byte> id) =>
        id.Length <= MaxLength ? Encoding.UTF8.GetString(id) : "sha256:" + Convert.ToHexStringLower(SHA256.HashData(id));

    /// <summary>The key of a line without an id.</summary>
    public static string OfLine(string input, long line) => OfId(Encoding.UTF8.GetBytes($"{input}#{line}"));

    /// <summary>The key of a document's result.</summary>
    public static string OfResult(string document) => $"{document}@{Version}";

    // without the commit: it makes no difference to the output
    private static string ReadVersion() =>
        typeof(BeritaExtractor).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
