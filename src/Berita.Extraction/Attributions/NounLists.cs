using System.Runtime.CompilerServices;

namespace Berita.Extraction;

/// <summary>The nouns of sources, by vocabulary number: titles, posts, organisations, places.</summary>
internal sealed class NounLists
{
    private static readonly string[] s_files = ["gelar.tsv", "jabatan.tsv", "lembaga.tsv", "bidang.tsv", "wilayah.tsv", "nomina-sumber.tsv", "nama-depan.tsv"];

    private readonly PhraseTable<NounClass> _phrases;
    private readonly NounClass[] _words;

    public NounLists(Vocabulary vocabulary, LexiconFiles files)
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
        _phrases = new PhraseTable<NounClass>(vocabulary);
        foreach (var (form, nounClass) in classes)
            _phrases.Add(form, nounClass);
        // all words have their numbers now
        _words = new NounClass[vocabulary.Count];
        foreach (var (form, nounClass) in classes)
        {
            if (!form.Contains(' ', StringComparison.Ordinal))
                _words[vocabulary.Find(form)] = nounClass;
        }
    }

    /// <summary>The classes of the word at a token, none for words outside the lists.</summary>
    public NounClass Of(in TokenView view, int at)
    {
        var word = view.Word(at);
        return word < _words.Length ? Written(view, at, _words[word]) : NounClass.None;
    }

    /// <summary>Whether the word at a token is in one of the classes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(in TokenView view, int at, NounClass anyOf)
    {
        var word = view.Word(at);
        var words = _words;
        return word < words.Length && (words[word] & anyOf) != 0 && IsWritten(view, at, words[word]);
    }

    /// <summary>Whether a word by its number is in one of the classes.</summary>
    public bool IsWord(ushort word, NounClass anyOf) => word < _words.Length && (_words[word] & anyOf) != 0;

    /// <summary>The classes of the longest phrase at a token; <paramref name="count"/> is its length in tokens, 1 where there is none.</summary>
    public NounClass Match(in TokenView view, int at, out int count)
    {
        if (_phrases.TryMatch(view, at, out var nounClass, out count))
            return Written(view, at, nounClass);
        count = 1;
        return NounClass.None;
    }

    private static NounClass Written(in TokenView view, int at, NounClass nounClass) => IsWritten(view, at, nounClass) ? nounClass : NounClass.None;

    private static bool IsWritten(in TokenView view, int at, NounClass nounClass) => (nounClass & NounClass.Capitals) == 0 || !HasSmall(view, at);

    private static bool HasSmall(in TokenView view, int at)
    {
        foreach (var c in view.Slice(at))
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
