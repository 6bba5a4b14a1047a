namespace Berita.Extraction;

public sealed partial class Lexicon
{
    internal UnitTable Units { get; }

    internal BoundTable Bounds { get; }

    internal NumberContext NumberContext { get; }

    internal NumberHints NumberHints { get; }
}
