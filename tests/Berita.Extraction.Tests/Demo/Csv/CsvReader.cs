using System.Text;

namespace Berita.Extraction.Tests.Demo.Csv;

/// <summary>Reads RFC 4180, strictly: what is not allowed fails.</summary>
internal static class CsvReader
{
    /// <summary>The rows by the names of the columns, apostrophes of the guard taken away.</summary>
    public static List<Dictionary<string, string>> Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        var rows = Parse(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes[3..]));
        return [.. rows.Skip(1).Select(row =>
        {
            Assert.Equal(rows[0].Count, row.Count);
            return rows[0].Zip(row).ToDictionary(c => c.First, c => c.Second.StartsWith('\'') ? c.Second[1..] : c.Second, StringComparer.Ordinal);
        })];
    }

    public static List<List<string>> Parse(string text)
    {
        var rows = new List<List<string>>();
        var at = 0;
        while (at < text.Length)
        {
            var row = new List<string> { ReadCell(text, ref at) };
            while (text[at] == ',')
            {
                at++;
                row.Add(ReadCell(text, ref at));
            }
            Assert.Equal("\r\n", text.Substring(at, 2));
            at += 2;
            rows.Add(row);
        }
        return rows;
    }

    private static string ReadCell(string text, ref int at)
    {
        var start = at;
        if (text[at] != '"')
        {
            at = text.IndexOfAny([',', '\r', '\n', '"'], at);
            return text[start..at];
        }
        var cell = new StringBuilder();
        for (at++; text[at] != '"' || text[at + 1] == '"'; at++)
        {
            if (text[at] == '"')
                at++;
            cell.Append(text[at]);
        }
        at++;
        return cell.ToString();
    }
}
