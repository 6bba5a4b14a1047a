namespace Berita.Extraction;

/// <summary>The closed word classes, by vocabulary number.</summary>
internal sealed class WordLists
{
    private readonly WordClass[] _classes;

    public WordLists(Vocabulary vocabulary, LexiconFiles files)
    {
        var rows = files.Read("kata-tugas.tsv");
        var words = new ushort[rows.Count];
        for (var i = 0; i < words.Length; i++)
            words[i] = vocabulary.Add(rows[i]["bentuk"]);
        _classes = new WordClass[vocabulary.Count];
        for (var i = 0; i < words.Length; i++)
            _classes[words[i]] |= ParseClasses(rows[i]);
    }

    /// <summary>The classes of a word, none for 0 and for open-class words.</summary>
    public WordClass ClassOf(ushort word) => word < _classes.Length ? _classes[word] : WordClass.None;

    public bool Is(ushort word, WordClass anyOf) => (ClassOf(word) & anyOf) != 0;

    private static WordClass ParseClasses(LexiconRow row)
    {
        var result = WordClass.None;
        foreach (var name in row.Forms("kelas"))
        {
            result |= name switch
            {
                "preposisi" => WordClass.Preposition,
                "konjungsi-setara" => WordClass.Coordinator,
                "konjungsi-bertingkat" => WordClass.Subordinator,
                "relatif" => WordClass.Relative,
                "pronomina" => WordClass.Pronoun,
                "penunjuk" => WordClass.Demonstrative,
                "penentu" => WordClass.Determiner,
                "bantu" => WordClass.Auxiliary,
                "ingkar" => WordClass.Negation,
                "adverbia" => WordClass.Adverb,
                "kopula" => WordClass.Copula,
                "tanya" => WordClass.Interrogative,
                "penghubung" => WordClass.Connective,
                _ => throw row.Error("kelas", $"unknown class '{name}'"),
            };
        }
        return result;
    }
}
