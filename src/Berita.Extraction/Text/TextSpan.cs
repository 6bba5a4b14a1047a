using System.Globalization;

namespace Berita.Extraction;

/// <summary>
/// A stretch of a text, half-open: <c>[Start, End)</c>. Offsets are UTF-16 code units, as in <see cref="string"/>.
/// </summary>
/// <remarks>
/// <c>default</c> is the empty span and stands for "absent" wherever a finding has an optional part.
/// Immutable; any thread may use it. Ordered by start, then by end.
/// </remarks>
/// <param name="Start">The offset of the first code unit.</param>
/// <param name="End">The offset after the last code unit.</param>
/// <example>
/// <code>
/// const string text = "Dua kapal tiba.";
/// var two = new TextSpan(0, 3);
/// var ship = new TextSpan(4, 9);
/// Console.WriteLine(ship.In(text).ToString()); // kapal
/// Console.WriteLine($"{ship} has {ship.Length}"); // [4, 9) has 5
/// Console.WriteLine(two.Overlaps(ship)); // False
/// Console.WriteLine(two.Union(ship).Contains(ship)); // True
/// Console.WriteLine(two.CompareTo(ship) &lt; 0); // True
/// Console.WriteLine(default(TextSpan).IsEmpty); // True
/// </code>
/// </example>
public readonly record struct TextSpan(int Start, int End) : IComparable<TextSpan>
{
    /// <summary>The number of UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>Whether the span holds nothing: the part it stands for is absent.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>Whether <paramref name="other"/> lies within this span.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the two spans share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The smallest span that covers both; an empty span adds nothing.</summary>
    public TextSpan Union(TextSpan other) =>
        IsEmpty ? other : other.IsEmpty ? this : new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>The characters of <paramref name="text"/> that the span covers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie within the text.</exception>
    public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text[Start..End];

    /// <inheritdoc/>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <summary>Returns <c>[start, end)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"[{Start}, {End})");
}
