namespace Berita.Extraction;

public sealed partial class Lexicon
{
    internal NumberWords NumberWords { get; }
}
