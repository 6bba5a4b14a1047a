namespace Berita.Extraction;

public sealed partial class Lexicon
{
    /// <summary>The words of dates and times.</summary>
    internal TimeWords Times { get; }
}
