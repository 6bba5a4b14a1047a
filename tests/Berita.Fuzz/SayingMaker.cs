using Berita.Extraction;

namespace Berita.Fuzz;

/// <summary>Makes phrases in which somebody says something, and know who and what.</summary>
internal static class SayingMaker
{
    private static readonly string[] s_first = ["Sri", "Budi", "Agus", "Dewi", "Rina", "Joko", "Siti", "Bambang", "Ratna", "José", "François"];
    private static readonly string[] s_last = ["Utami", "Santoso", "Wijaya", "Lestari", "Hartono", "Siregar", "Nasution", "Panjaitan", "Kusuma", "Müller", "Muñoz"];
    private static readonly string[] s_subjects = ["jembatan itu", "warga desa", "pasar lama", "jalan ke kota", "air bersih", "sekolah itu", "bantuan pangan"];
    private static readonly string[] s_predicates = ["sudah selesai dibangun", "belum bisa dipakai", "akan dibuka kembali", "sangat dibutuhkan di sana", "tidak akan ditutup", "masih menunggu giliran"];
    private static readonly string[] s_after = ["kata", "ujar", "tutur", "ucap", "jelas", "terang"];
    private static readonly string[] s_before = ["mengatakan", "menyatakan", "menjelaskan", "menuturkan", "menegaskan"];

    public static Phrase Make(RandomText random)
    {
        var name = $"{random.Pick(s_first)} {random.Pick(s_last)}";
        var clause = $"{random.Pick(s_subjects)} {random.Pick(s_predicates)}";
        var first = One(random, name, clause, random.Next(6));
        if (random.Next(3) > 0)
            return first;
        var second = $"{random.Pick(s_subjects)} {random.Pick(s_predicates)}";
        var cue = random.Pick("katanya", "ujarnya", "tuturnya");
        return new($"{first.Text} “{Capital(second)},” {cue}.")
        {
            Sayings = [first.Sayings[0], new(AttributionForm.Direct, cue, "", Capital(second), name)],
        };
    }

    private static Phrase One(RandomText random, string name, string clause, int shape)
    {
        var (after, before) = (random.Pick(s_after), random.Pick(s_before));
        return shape switch
        {
            0 => New($"“{Capital(clause)},” {after} {name}.", AttributionForm.Direct, after, name, Capital(clause)),
            1 => New($"{name} {before}, “{Capital(clause)}.”", AttributionForm.Direct, before, name, Capital(clause)),
            2 => New($"{name} {before} bahwa {clause}.", AttributionForm.Indirect, before, name, clause),
            3 => New($"{name} {before}, {clause}.", AttributionForm.Indirect, before, name, clause),
            4 => New($"Menurut {name}, {clause}.", AttributionForm.Indirect, "Menurut", name, clause),
            _ => New($"{Capital(clause)}, {after} {name}.", AttributionForm.Indirect, after, name, Capital(clause)),
        };
    }

    private static Phrase New(string text, AttributionForm form, string cue, string name, string content) =>
        new(text) { Sayings = [new(form, cue, name, content, name)] };

    private static string Capital(string clause) => $"{char.ToUpperInvariant(clause[0])}{clause.AsSpan(1)}";
}
