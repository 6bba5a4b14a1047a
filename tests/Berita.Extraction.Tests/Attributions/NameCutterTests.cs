namespace Berita.Extraction.Tests.Attributions;

public class NameCutterTests
{
    // without another mention the lists of posts, organisations, places and given names must do
    [Theory]
    [InlineData("Gubernur Jawa Tengah Sri Wahyuni", "Sri Wahyuni")]
    [InlineData("Presiden Vladimir Orlov", "Vladimir Orlov")]
    [InlineData("Kepala Dinas Kesehatan Sleman Endah Palupi", "Endah Palupi")]
    [InlineData("Direktur Utama PT Karya Bersama Agus Salim", "Agus Salim")]
    [InlineData("Direktur PT Sumber Hidup Tbk Jatmiko Sanusi", "Jatmiko Sanusi")]
    [InlineData("CEO Tokosaya William Hartono", "William Hartono")]
    [InlineData("Kepala Desa Sukamulya Karto", "Karto")]
    [InlineData("Wali Kota Denpasar Ida Bagus Oka", "Ida Bagus Oka")]
    [InlineData("Menteri Perhubungan Budi Karya Santoso", "Budi Karya Santoso")]
    [InlineData("Kepala Badan Pangan Kementerian Pertanian Agung Hendrawan", "Agung Hendrawan")]
    [InlineData("Ketua BMKG Jatmiko Sanusi", "Jatmiko Sanusi")]
    [InlineData("Kepala Polda Bali Inspektur Jenderal Jatmiko", "Jatmiko")]
    [InlineData("Kepala Bagian Humas Budi Santoso SH", "Budi Santoso")]
    [InlineData("Universitas Sanata", "")]
    [InlineData("Sejarawan Universitas Sanata Bakti", "")]
    [InlineData("Gubernur Lemhannas", "")]
    [InlineData("Kapolres Cianjur", "")]
    [InlineData("Kepala Staf TNI AU", "")]
    [InlineData("Candi Borobudur", "")]
    public void Cut_UnprovenName_FollowsPostOrganisationAndPlace(string run, string person) => Assert.Equal(person, Cut(run, ""));

    [Theory]
    [InlineData("Direktur Lappan Baihajar Tualeka", "Baihajar", "Baihajar Tualeka")]
    [InlineData("Presiden Harold Stone", "Stone", "Harold Stone")]
    [InlineData("Wakil Ketua Komisi X DPR Lalu Wirya Sentana", "Wirya", "Lalu Wirya Sentana")]
    [InlineData("Ketua Majelis Zikir Muhammad Rosyid Shodiq", "Rosyid", "Muhammad Rosyid Shodiq")]
    [InlineData("Kepala Desa Karangbenda Sakino", "Sakino", "Sakino")]
    [InlineData("Jaksa Muda Imam", "Imam", "Imam")]
    public void Cut_NameThatTheTextCalls_StartsThere(string run, string called, string person) => Assert.Equal(person, Cut(run, called));

    private static string Cut(string run, string called)
    {
        var text = $"{run} {called}";
        var view = ReadText.View(text);
        var last = TokenSearch.From(view, run.Length - 1);
        var names = new NameTable();
        // the table then has its entry for no word
        names.Add(text, view[view.Count - 1]);
        if (called.Length > 0)
            names.AddCallName(text, view[view.Count - 1]);
        var cut = NameCutter.Cut(view, 0, last, false, NounClass.None, names);
        return cut.HasPerson ? text[view[cut.Person].Start..view[cut.PersonLast].End] : "";
    }
}
