using System.Text.Json;

namespace Berita.Fuzz;

/// <summary>Texts by chance, written for another program to read.</summary>
internal static class Texts
{
    public static int Write(int count, int seed)
    {
        using var output = Console.OpenStandardOutput();
        using var lines = new BufferedStream(output, 1 << 16);
        using var writer = new Utf8JsonWriter(lines);
        for (var i = 0; i < count; i++)
        {
            var random = new RandomText(unchecked(seed * 31 + i));
            writer.WriteStartObject();
            writer.WriteNumber("id"u8, i);
            // characters that JSON strings of this writer may hold: no lone surrogates
            writer.WriteString("text"u8, Whole(random.Next(3) == 0 ? random.Pieces(random.Next(60)) : random.MutatedArticle()));
            writer.WriteEndObject();
            writer.Flush();
            lines.WriteByte((byte)'\n');
            writer.Reset();
        }
        return 0;
    }

    private static string Whole(string text) => string.Concat(text.EnumerateRunes());
}
