using System.Globalization;

namespace ExtractDemo;

/// <summary>A share of the lines of an input; the default is all of them.</summary>
/// <remarks>
/// By number, not by content: the shares of an input never overlap, together are the whole, and stay the same while the
/// input does, whatever machine asks. Blank and bad lines have numbers too.
/// </remarks>
/// <param name="Index">Which share, from 1.</param>
/// <param name="Count">How many there are.</param>
internal readonly record struct Shard(int Index, int Count)
{
    /// <summary>Whether a line is in the share.</summary>
    /// <param name="line">How many lines stand before it.</param>
    public bool Contains(long line) => Count <= 1 || line % Count == Index - 1;

    public static bool TryParse(string text, out Shard shard)
    {
        shard = default;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0 || !TryParseNumber(text.AsSpan(0, slash), out var index) || !TryParseNumber(text.AsSpan(slash + 1), out var count))
            return false;
        shard = new(index, count);
        return index >= 1 && index <= count;
    }

    private static bool TryParseNumber(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
