using Berita.Extraction.Tests.Demo;
using Berita.Extraction.Tests.House;

namespace ExtractDemo.Browser.Tests;

[Collection(BrowserCollection.Name)]
public class ComparisonPageTests(BrowserFixture browser)
{
    [ChromiumFact]
    public async Task Seeds_ShowWhoSaysHowMany()
    {
        await using var page = await OpenSeedsAsync(1280);

        Assert.Equal("tentara", await page.Page.Locator("h2").First.TextContentAsync());
        Assert.Equal(9, await page.Page.Locator("#g1 tbody tr").CountAsync());
        Assert.Equal(4, await page.Page.Locator("#g1 tr.contradicted").CountAsync());
        var ukraine = page.Page.Locator("#g1 tbody tr", new() { HasText = "pemerintah Ukraina" });
        Assert.Contains("≈ 14,000", await ukraine.TextContentAsync(), StringComparison.Ordinal);
        Assert.Equal("sekitar 14.000 tentara", await ukraine.Locator("mark").TextContentAsync());
        Assert.Empty(page.Complaints);
        Assert.Empty(page.Requests);
        await page.TakePictureAsync("comparison");
    }

    [ChromiumFact]
    public async Task Page_FitsAPhone()
    {
        await using var page = await OpenSeedsAsync(360);

        Assert.True(await page.FitsAsync());
        Assert.Contains("table \"tentara\"", await page.Page.Locator("main").AriaSnapshotAsync(), StringComparison.Ordinal);
        await page.TakePictureAsync("comparison-phone");
    }

    private async Task<WatchedPage> OpenSeedsAsync(int width)
    {
        var page = await browser.OpenAsync(width);
        await page.ShowAsync(DemoProcess.Run("", ["compare", .. Repository.SeedPaths, "--format", "html"]).Output);
        return page;
    }
}
