namespace Berita.Extraction;

/// <summary>The words that decide, beside a cue, whether and how it attributes.</summary>
/// <remarks>Filled while a <see cref="Lexicon"/> is built, then only read: safe for any number of threads.</remarks>
internal sealed class MarkerLexicon
{
    private readonly SpeechTable<bool> _openers;

    public MarkerLexicon(Vocabulary vocabulary, SpeechWords words, LexiconFiles files)
    {
        _openers = new(vocabulary, words, Opening.Opener);
        foreach (var row in files.Read("penanda.tsv"))
        {
            foreach (var kind in row.Forms("jenis"))
            {
                if (kind is "awal" or "awal-koma")
                    _openers.Add(row["bentuk"], kind == "awal-koma");
                else if (row["bentuk"].Contains(' ', StringComparison.Ordinal))
                    throw row.Error("jenis", $"only one word can be '{kind}', not a phrase");
                else
                    words[vocabulary.Add(row["bentuk"])].Marker |= Parse(row, kind);
            }
        }
    }

    /// <summary>Whether a connective that opens a sentence starts at a token: <c>namun</c>, <c>selain itu</c>; some are that only before a comma (<c>kedua</c>).</summary>
    public bool TryMatchOpener(in SpeechView view, int at, out int count) =>
        _openers.TryMatch(view, at, out var needsComma, out count) && (!needsComma || view.Is(at + count, TokenShape.Comma));

    private static Marker Parse(LexiconRow row, string kind) => kind switch
    {
        "halangan" => Marker.Blocking,
        "andai" => Marker.Hypothetical,
        "dokumen" => Marker.Document,
        "bersama" => Marker.Sharing,
        "lawan" => Marker.Contrast,
        "serupa" => Marker.Like,
        "suruhan" => Marker.Urged,
        "bukan-sumber" => Marker.NoSource,
        "rujuk" => Marker.Pointer,
        "bukan-verba" => Marker.NoVerb,
        "latar" => Marker.Setting,
        "predikat" => Marker.Predicate,
        "bukan-suruhan" => Marker.NoAddressee,
        "judul" => Marker.Titling,
        "tak-berujar" => Marker.NotSpeaker,
        _ => throw row.Error("jenis", $"unknown kind '{kind}'"),
    };
}
