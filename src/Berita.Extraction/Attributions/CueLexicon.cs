namespace Berita.Extraction;

/// <summary>The forms that attribute, each class in a table of its own, because one form may be in several (<c>klaim</c> is a noun and a bare verb).</summary>
/// <remarks>Filled while a <see cref="Lexicon"/> is built, then only read: safe for any number of threads.</remarks>
internal sealed class CueLexicon
{
    private readonly SpeechTable<bool> _supportVerbs;
    private readonly SpeechTable<Cue> _supportNouns;

    public CueLexicon(Vocabulary vocabulary, SpeechWords words, LexiconFiles files)
    {
        _supportVerbs = new(vocabulary, words, Opening.Support);
        _supportNouns = new(vocabulary, words, Opening.SupportedNoun);
        Active = new(vocabulary, words, Opening.Active);
        Passive = new(vocabulary, words, Opening.Passive);
        Inserted = new(vocabulary, words, Opening.Inserted);
        Nouns = new(vocabulary, words, Opening.Noun);
        Carrying = new(vocabulary, words, Opening.Carrying);
        Prepositions = new(vocabulary, words, Opening.Preposition);
        Headline = new(vocabulary, words, Opening.Headline);
        foreach (var row in files.Read("isyarat.tsv"))
            AddRoot(row);
        AddPhrases(files.Read("frasa-isyarat.tsv"));
        for (ushort word = 1; word < vocabulary.Count; word++)
        {
            if (Active.TryMatchWord(word, out var cue) && cue.Frame == CueFrame.Feeling)
                words[word].Opens |= Opening.Feeling;
        }
    }

    /// <summary>Verbs after their subject: <c>mengatakan</c>, <c>berharap</c>, <c>yakin</c>, <c>mengeluarkan pernyataan</c>.</summary>
    public SpeechTable<Cue> Active { get; }

    /// <summary>Passives: <c>diduga</c>, <c>disampaikan</c>.</summary>
    public SpeechTable<Cue> Passive { get; }

    /// <summary>Bare roots and their clitic forms: <c>kata</c>, <c>ujarnya</c>.</summary>
    public SpeechTable<Cue> Inserted { get; }

    /// <summary>Nouns: <c>pernyataan</c>, <c>dugaan</c>.</summary>
    public SpeechTable<Cue> Nouns { get; }

    /// <summary>Verbs that name who carried the words: <c>dikutip</c>, <c>melansir</c>.</summary>
    public SpeechTable<Cue> Carrying { get; }

    /// <summary><c>menurut</c>, <c>berdasarkan</c>.</summary>
    public SpeechTable<Cue> Prepositions { get; }

    /// <summary>Active verbs without me-, as headlines write them: <c>bantah</c>, <c>pastikan</c>.</summary>
    public SpeechTable<Cue> Headline { get; }

    /// <summary>Whether an active cue starts at a token; a support verb counts with its noun (<c>mengeluarkan pernyataan</c>), which says what act it is.</summary>
    public bool TryMatchActive(in SpeechView view, int at, out Cue cue, out int count)
    {
        if (view.Opens(at, Opening.Support) && _supportVerbs.TryMatchWord(view.Word(at), out _) && _supportNouns.TryMatch(view, at + 1, out cue, out count))
        {
            count++;
            // "dukungan penuh dan solidaritasnya"
            for (var i = at + count; i < at + count + 3; i++)
            {
                if (view.Is(i, Particle.Dan) && _supportNouns.TryMatch(view, i + 1, out _, out var more))
                {
                    count = i + 1 + more - at;
                    break;
                }
            }
            cue = cue with { IsSupport = true };
            return true;
        }
        return Active.TryMatch(view, at, out cue, out count);
    }

    private static AttributionAct ParseAct(LexiconRow row) =>
        Enum.TryParse<AttributionAct>(row["tindak"], ignoreCase: true, out var act) && char.IsAsciiLetter(row["tindak"][0]) ? act : throw row.Error("tindak", $"unknown act '{row["tindak"]}'");

    private static CueFrame ParseFrame(LexiconRow row) => row["kerangka"] switch
    {
        "kalimat" => CueFrame.Clause,
        "bahwa" => CueFrame.Marked,
        "klausa" => CueFrame.Brief,
        "niat" => CueFrame.Intent,
        "ujaran" => CueFrame.Utterance,
        "hal" => CueFrame.Object,
        "sangkal" => CueFrame.Rejection,
        "sebagai" => CueFrame.As,
        "petik" => CueFrame.Quoted,
        "dokumen" => CueFrame.Document,
        "tahu" => CueFrame.Telling,
        "suruh" => CueFrame.Urging,
        "ajakan" => CueFrame.UrgingMarked,
        "rasa" => CueFrame.Feeling,
        "kabar" => CueFrame.Hearsay,
        "agen" => CueFrame.Agent,
        "sisip" => CueFrame.Inserted,
        "kutip" => CueFrame.Carrying,
        "muat" => CueFrame.CarryingWithMedium,
        "depan" => CueFrame.Preposition,
        "benda" => CueFrame.Noun,
        var other => throw row.Error("kerangka", $"unknown frame '{other}'"),
    };

    private void AddRoot(LexiconRow row)
    {
        var cue = new Cue(ParseAct(row), ParseFrame(row));
        if (!row["dasar"].All(static c => char.IsAsciiLetterLower(c) || c == '-'))
            throw row.Error("dasar", $"'{row["dasar"]}' is not a root in small letters");
        foreach (var pattern in row.Forms("bentuk"))
        {
            if (!CueMorphology.IsPattern(pattern))
                throw row.Error("bentuk", $"unknown pattern '{pattern}'");
            foreach (var form in CueMorphology.Forms(row["dasar"], pattern))
                AddForm(form, pattern, cue);
            if (cue.Frame is not (CueFrame.Carrying or CueFrame.CarryingWithMedium) && pattern.StartsWith("me", StringComparison.Ordinal))
                AddHeadline(row["dasar"], pattern, cue);
        }
    }

    private void AddHeadline(string root, string pattern, Cue cue)
    {
        var prefix = pattern[..pattern.IndexOf('-')];
        Headline.Add((prefix == "me" ? "" : prefix[3..]) + root + pattern[(pattern.IndexOf('-') + 1)..], cue);
    }

    private void AddForm(string form, string pattern, Cue cue)
    {
        var table = cue.Frame switch
        {
            CueFrame.Inserted => Inserted,
            CueFrame.Noun => Nouns,
            CueFrame.Carrying or CueFrame.CarryingWithMedium => Carrying,
            CueFrame.Preposition => Prepositions,
            _ => pattern.StartsWith("di", StringComparison.Ordinal) ? Passive : Active,
        };
        table.Add(form, cue);
        if (table != Nouns && table != Carrying && pattern is not ("aktif" or "ber-") && form != "berdasarkan")
            table.Add(form + "nya", cue with { HasClitic = true });
    }

    private void AddPhrases(List<LexiconRow> rows)
    {
        foreach (var row in rows)
        {
            var cue = new Cue(ParseAct(row), ParseFrame(row));
            switch (row["jenis"])
            {
                case "penopang":
                    _supportVerbs.Add(row["bentuk"], true);
                    break;
                case "nomina":
                    _supportNouns.Add(row["bentuk"], cue);
                    _supportNouns.Add(row["bentuk"] + "nya", cue);
                    break;
                default:
                    (cue.Frame == CueFrame.Agent ? Passive : Active).Add(row["bentuk"], cue);
                    break;
            }
        }
    }
}
