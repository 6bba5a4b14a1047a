namespace Berita.Accuracy;

/// <summary>How many were wanted, how many found, how many of these were right.</summary>
internal readonly record struct Tally(int Right, int Wanted, int Found)
{
    public double Precision => Found == 0 ? 0 : (double)Right / Found;

    public double Recall => Wanted == 0 ? 0 : (double)Right / Wanted;

    public double F1 => Wanted + Found == 0 ? 0 : 2.0 * Right / (Wanted + Found);

    public static Tally operator +(Tally a, Tally b) => new(a.Right + b.Right, a.Wanted + b.Wanted, a.Found + b.Found);
}
