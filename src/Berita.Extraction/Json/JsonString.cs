using System.Buffers;
using System.Text.Unicode;

namespace Berita.Extraction;

/// <summary>
/// The characters of a JSON string, to and from UTF-16. Unlike the strings of System.Text.Json a lone surrogate survives
/// both ways, as <c>\ud800</c>: offsets into the text stay what they were.
/// </summary>
internal static class JsonString
{
    private const int LongestEscape = 6;

    private static readonly SearchValues<char> s_escaped = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(c => (char)c), '"', '\\', '\x7f']);

    // what ends a run of characters that stand for themselves: '"', '\\', and controls, which no string may hold
    private static readonly SearchValues<byte> s_ends = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(c => (byte)c), (byte)'"', (byte)'\\']);

    /// <summary>Appends a JSON string with its quotation marks to <paramref name="to"/> from <paramref name="at"/> on.</summary>
    /// <returns>The offset after it. The array is from the shared pool and is exchanged for a longer one when it is full.</returns>
    public static int Encode(ReadOnlySpan<char> text, ref byte[] to, int at)
    {
        Grow(ref to, at, text.Length + 2);
        to[at++] = (byte)'"';
        while (!text.IsEmpty)
        {
            var plain = text.IndexOfAny(s_escaped);
            plain = plain < 0 ? text.Length : plain;
            Grow(ref to, at, plain * 3 + LongestEscape + 1);
            Utf8.FromUtf16(text[..plain], to.AsSpan(at), out var read, out var written, replaceInvalidSequences: false);
            at += written;
            text = text[read..];
            if (text.IsEmpty)
                break;
            at += Escape(text[0], to.AsSpan(at));
            text = text[1..];
        }
        to[at++] = (byte)'"';
        return at;
    }

    /// <summary>Reads what stands between the quotation marks of a JSON string that a JSON reader has accepted.</summary>
    /// <param name="escaped">UTF-8, with its escapes.</param>
    /// <param name="to">At least as long as <paramref name="escaped"/>.</param>
    /// <param name="length">The number of characters written.</param>
    /// <returns>False where the bytes are not UTF-8.</returns>
    public static bool TryDecode(ReadOnlySpan<byte> escaped, Span<char> to, out int length)
    {
        length = 0;
        while (!escaped.IsEmpty)
        {
            var plain = escaped.IndexOf((byte)'\\');
            plain = plain < 0 ? escaped.Length : plain;
            if (Utf8.ToUtf16(escaped[..plain], to[length..], out _, out var written, replaceInvalidSequences: false) != OperationStatus.Done)
                return false;
            length += written;
            escaped = escaped[plain..];
            if (escaped.IsEmpty)
                break;
            to[length++] = Unescape(escaped[1..], out var used);
            escaped = escaped[(1 + used)..];
        }
        return true;
    }

    /// <summary>Reads a JSON string, and finds its end on the way.</summary>
    /// <param name="json">From behind the opening quotation mark.</param>
    /// <param name="to">At least as long as <paramref name="json"/>.</param>
    /// <param name="length">The number of characters written.</param>
    /// <returns>The number of bytes, the closing quotation mark included; 0 where it is no sound string.</returns>
    public static int DecodeQuoted(ReadOnlySpan<byte> json, Span<char> to, out int length)
    {
        length = 0;
        var at = 0;
        while (true)
        {
            var rest = json[at..];
            var plain = rest.IndexOfAny(s_ends);
            if (plain < 0 || Utf8.ToUtf16(rest[..plain], to[length..], out _, out var written, replaceInvalidSequences: false) != OperationStatus.Done)
                return 0;
            length += written;
            rest = rest[plain..];
            if (rest[0] == '"')
                return at + plain + 1;
            if (!IsEscape(rest))
                return 0;
            to[length++] = Unescape(rest[1..], out var used);
            at += plain + 1 + used;
        }
    }

    private static bool IsEscape(ReadOnlySpan<byte> json)
    {
        if (json[0] != '\\' || json.Length < 2)
            return false;
        if (json[1] != 'u')
            return "\"\\/bfnrt"u8.Contains(json[1]);
        return json.Length >= LongestEscape
            && char.IsAsciiHexDigit((char)json[2]) && char.IsAsciiHexDigit((char)json[3])
            && char.IsAsciiHexDigit((char)json[4]) && char.IsAsciiHexDigit((char)json[5]);
    }

    private static int Escape(char c, Span<byte> to)
    {
        to[0] = (byte)'\\';
        var letter = c switch { '"' => '"', '\\' => '\\', '\n' => 'n', '\r' => 'r', '\t' => 't', '\b' => 'b', '\f' => 'f', _ => 'u' };
        to[1] = (byte)letter;
        if (letter != 'u')
            return 2;
        for (var i = 0; i < 4; i++)
            to[2 + i] = "0123456789abcdef"u8[(c >> (12 - 4 * i)) & 0xf];
        return LongestEscape;
    }

    private static char Unescape(ReadOnlySpan<byte> after, out int used)
    {
        used = 1;
        switch (after[0])
        {
            case (byte)'n': return '\n';
            case (byte)'r': return '\r';
            case (byte)'t': return '\t';
            case (byte)'b': return '\b';
            case (byte)'f': return '\f';
            case (byte)'u':
                used = 5;
                var code = 0;
                foreach (var digit in after[1..5])
                    code = (code << 4) | (digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10);
                return (char)code;
            default: return (char)after[0];
        }
    }

    private static void Grow(ref byte[] array, int used, int more)
    {
        if (array.Length - used >= more)
            return;
        var longer = ArrayPool<byte>.Shared.Rent(Math.Max(checked(used + more), array.Length * 2));
        array.AsSpan(0, used).CopyTo(longer);
        ArrayPool<byte>.Shared.Return(array);
        array = longer;
    }
}
