namespace Berita.Extraction.Tests.Gold;

/// <summary>How many findings were wanted, made, and right.</summary>
internal readonly record struct Tally(int Hits, int Gold, int Made)
{
    public double Precision => Made == 0 ? 0 : (double)Hits / Made;

    public double Recall => Gold == 0 ? 0 : (double)Hits / Gold;

    public double F1 => Gold + Made == 0 ? 0 : 2.0 * Hits / (Gold + Made);

    public static Tally operator +(Tally left, Tally right) => new(left.Hits + right.Hits, left.Gold + right.Gold, left.Made + right.Made);
}
