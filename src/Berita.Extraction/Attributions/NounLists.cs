using System.Runtime.CompilerServices;

namespace Berita.Extraction;

/// <summary>The nouns of sources: titles, posts, organisations, places.</summary>
internal sealed class NounLists
{
    private static readonly string[] s_files = ["gelar.tsv", "jabatan.tsv", "lembaga.tsv", "bidang.tsv", "wilayah.tsv", "nomina-sumber.tsv", "nama-depan.tsv"];

    private readonly SpeechTable<NounClass> _phrases;

    public NounLists(Vocabulary vocabulary, SpeechWords words, LexiconFiles files)
    {
        var classes = new Dictionary<string, NounClass>(StringComparer.Ordinal);
        foreach (var row in s_files.SelectMany(files.Read))
        {
            var form = row["bentuk"];
            var folded = form.ToLowerInvariant();
            // AJI is no Aji; Cahaya Pertiwi may well be CAHAYA PERTIWI
            var isCapitals = form != folded && !form.Any(char.IsLower);
            classes[folded] = classes.GetValueOrDefault(folded) | Parse(row) | (isCapitals ? NounClass.Capitals : NounClass.None);
        }
        _phrases = new(vocabulary, words, Opening.LongNoun);
        foreach (var (form, nounClass) in classes)
        {
            if (FormWords.Split(form).Length > 1)
                AddPhrase(form, nounClass);
            else
                words[vocabulary.Add(form)].Noun = nounClass;
        }
        foreach (var (form, nounClass) in classes)
        {
            // "pejabat-pejabat": several of them
            if ((nounClass & (NounClass.Role | NounClass.Group)) != 0 && (nounClass & NounClass.Relational) == 0 && form.All(char.IsAsciiLetterLower) && !classes.ContainsKey($"{form}-{form}"))
                words[vocabulary.Add($"{form}-{form}")].Noun |= NounClass.Group;
        }
    }

    // "kuasa hukum", "juru bicaranya"
    private void AddPhrase(string form, NounClass nounClass)
    {
        _phrases.Add(form, nounClass);
        if ((nounClass & NounClass.Role) != 0 && char.IsLetter(form[^1]))
            _phrases.Add(form + "nya", nounClass);
    }

    /// <summary>The classes of the longest phrase at a token; <paramref name="count"/> is its length in tokens, 1 where there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public NounClass Match(in SpeechView view, int at, out int count)
    {
        if (view.Opens(at, Opening.LongNoun))
            return MatchLong(view, at, out count);
        count = 1;
        return view.NounOf(at);
    }

    private NounClass MatchLong(in SpeechView view, int at, out int count)
    {
        if (_phrases.TryMatch(view, at, out var nounClass, out count))
            return IsWritten(view.Slice(at), nounClass) ? nounClass : NounClass.None;
        count = 1;
        return view.NounOf(at);
    }

    /// <summary>Whether a word is written as it must be to be in its classes: some are that in capitals only.</summary>
    public static bool IsWritten(ReadOnlySpan<char> word, NounClass nounClass) => (nounClass & NounClass.Capitals) == 0 || !HasSmall(word);

    private static bool HasSmall(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLower(c))
                return true;
        }
        return false;
    }

    private static NounClass Parse(LexiconRow row)
    {
        var result = NounClass.None;
        foreach (var name in row.Forms("kelas"))
        {
            result |= name switch
            {
                "gelar-depan" => NounClass.DegreeBefore,
                "gelar-belakang" => NounClass.DegreeAfter,
                "gelar-agama" => NounClass.Religious,
                "gelar-bangsawan" => NounClass.Noble,
                "sapaan" => NounClass.Address,
                "pangkat" => NounClass.Rank,
                "jabatan" => NounClass.Role,
                "ubahan-jabatan" => NounClass.RoleModifier,
                "satuan-kerja" => NounClass.Unit,
                "lembaga" => NounClass.Organisation,
                "singkatan-lembaga" => NounClass.ShortName,
                "bidang" => NounClass.Field,
                "nomina-wilayah" => NounClass.PlaceHead,
                "wilayah" => NounClass.Place,
                "dokumen" => NounClass.Document,
                "kelompok" => NounClass.Group,
                "partikel-nama" => NounClass.NameParticle,
                "waktu" => NounClass.Time,
                "kalender" => NounClass.Calendar,
                "nama-depan" => NounClass.GivenName,
                "relasi" => NounClass.Relational,
                "lanjutan" => NounClass.Continuing,
                "perlu-lembaga" => NounClass.OfOrganisation,
                "nomina" => NounClass.Noun,
                "verba" => NounClass.Verb,
                "nomor" => NounClass.Numbering,
                _ => throw row.Error("kelas", $"unknown class '{name}'"),
            };
        }
        return result;
    }
}
