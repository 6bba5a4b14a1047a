namespace Berita.Extraction;

/// <summary>The words around numbers: their roles by vocabulary number, and the compounds that are one noun.</summary>
/// <remarks>Immutable once built; any number of threads may share it.</remarks>
internal sealed class NumberContext
{
    private readonly NumberRole[] _roles;

    public NumberContext(Vocabulary vocabulary, NumberWords numbers, UnitTable units, LexiconFiles files)
    {
        Compounds = new PhraseTable<bool>(vocabulary);
        var roles = new List<(ushort Word, NumberRole Role)>();
        foreach (var row in files.Read("konteks-bilangan.tsv"))
        {
            if (row["peran"] == "majemuk")
                Compounds.Add(row["bentuk"], true);
            else
                roles.Add((vocabulary.Add(row["bentuk"]), ParseRoles(row)));
        }
        foreach (var form in units.FusedForms)
            roles.Add((vocabulary.Add(form), NumberRole.Start));
        _roles = new NumberRole[vocabulary.Count];
        foreach (var (word, role) in roles)
            _roles[word] |= role;
        for (ushort word = 1; word < _roles.Length; word++)
        {
            if (numbers[word].StartsQuantity)
                _roles[word] |= NumberRole.Start;
        }
    }

    /// <summary>Compounds that are one noun: <c>rumah sakit</c>.</summary>
    public PhraseTable<bool> Compounds { get; }

    public NumberRole RolesOf(ushort word) => word < _roles.Length ? _roles[word] : NumberRole.None;

    public bool Is(ushort word, NumberRole anyOf) => (RolesOf(word) & anyOf) != 0;

    private static NumberRole ParseRoles(LexiconRow row)
    {
        var result = NumberRole.None;
        foreach (var name in row.Forms("peran"))
        {
            result |= name switch
            {
                "penggolong" => NumberRole.Classifier,
                "keadaan" => NumberRole.State,
                "label" => NumberRole.Label,
                "urutan" => NumberRole.Rank,
                "romawi" => NumberRole.Roman,
                "skor" => NumberRole.Score,
                "kolektif" => NumberRole.Collective,
                "deret" => NumberRole.Sequence,
                "bukan-benda" => NumberRole.NotNoun,
                "benda" => NumberRole.Noun,
                "bulan" => NumberRole.Month,
                "pangkat" => NumberRole.Grade,
                "patok" => NumberRole.Milepost,
                "skala" => NumberRole.Scale,
                "rentang" => NumberRole.Spread,
                _ => throw row.Error("peran", $"unknown role '{name}'"),
            };
        }
        return result;
    }
}
