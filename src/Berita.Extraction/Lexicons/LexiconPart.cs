namespace Berita.Extraction;

/// <summary>A part of a lexicon that users may add to: its file and the columns of a row.</summary>
/// <param name="Name">What users call it.</param>
/// <param name="File">The file that ships.</param>
/// <param name="Required">The columns that a user's file must have; the first holds the form.</param>
/// <param name="Defaults">The columns that it may leave out, each with what then stands in it.</param>
internal sealed record LexiconPart(string Name, string File, string[] Required, IReadOnlyDictionary<string, string> Defaults)
{
    private const string Form = "bentuk";
    private const string Class = "kelas";
    private static readonly string[] s_noted = ["sumber", "contoh"];

    public static readonly LexiconPart[] All =
    [
        new("abbreviations", "singkatan.tsv", [Form], Columns(("syarat", ""))),
        new("units", "satuan.tsv", [Form, "jenis", "kode"], Columns(("dimensi", "ukuran"), ("dasar", ""), ("faktor", ""), ("geser", ""), ("awalan", "-"))),
        new("currencies", "mata-uang.tsv", [Form, "jenis", "kode"], Columns()),
        new("cues", "isyarat.tsv", ["dasar", Form, "tindak", "kerangka"], Columns()),
        new("titles", "gelar.tsv", [Form, Class], Columns()),
        new("posts", "jabatan.tsv", [Form], Columns((Class, "jabatan"))),
        new("organisations", "lembaga.tsv", [Form], Columns((Class, "singkatan-lembaga"))),
        new("places", "wilayah.tsv", [Form], Columns((Class, "wilayah"))),
        new("given-names", "nama-depan.tsv", [Form], Columns((Class, "nama-depan"))),
        new("media", "media.tsv", [Form], Columns(("jenis", "nama"))),
    ];

    /// <summary>The part of a name; null where there is none.</summary>
    public static LexiconPart? Find(string name) => Array.Find(All, p => p.Name == name);

    /// <summary>The rows of a user's file.</summary>
    /// <exception cref="FormatException">The file is not sound; the message names file, line and column.</exception>
    public List<LexiconRow> Read(TextReader reader, string file)
    {
        var rows = LexiconReader.Read(reader, file, CheckHeader, Defaults);
        foreach (var row in rows)
        {
            foreach (var column in Required)
            {
                // of all that must be there, the code of a unit alone may be nothing: kali has none
                if (row[column].Length == 0 && column != "kode")
                    throw row.Error(column, "is empty");
            }
        }
        return rows;
    }

    private void CheckHeader(string[] header, string file, int line)
    {
        for (var i = 0; i < header.Length; i++)
        {
            if (!Required.Contains(header[i]) && !Defaults.ContainsKey(header[i]) && !s_noted.Contains(header[i]))
                throw new FormatException($"{file}({line},{i + 1}): unknown column '{header[i]}'; the columns of {Name} are {string.Join(", ", [.. Required, .. Defaults.Keys, .. s_noted])}.");
            if (Array.IndexOf(header, header[i]) < i)
                throw new FormatException($"{file}({line},{i + 1}): the column '{header[i]}' stands there twice.");
        }
        if (Array.Find(Required, c => !header.Contains(c)) is { } missing)
            throw new FormatException($"{file}({line},{header.Length}): the column '{missing}' is missing.");
    }

    private static Dictionary<string, string> Columns(params (string Name, string Value)[] columns) =>
        columns.ToDictionary(static c => c.Name, static c => c.Value, StringComparer.Ordinal);
}
