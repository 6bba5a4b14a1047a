using Microsoft.Playwright;

namespace ExtractDemo.Browser.Tests;

/// <summary>A page that is watched for what it should not do: ask for anything, complain, open a dialog.</summary>
internal sealed class WatchedPage : IAsyncDisposable
{
    public WatchedPage(IPage page)
    {
        Page = page;
        page.Request += (_, request) => Requests.Add(request.Url);
        page.Console += (_, message) => Complaints.Add(message.Text);
        page.PageError += (_, error) => Complaints.Add(error);
        page.Dialog += (_, dialog) =>
        {
            Complaints.Add("a dialog: " + dialog.Message);
            _ = dialog.DismissAsync();
        };
    }

    public IPage Page { get; }

    public List<string> Requests { get; } = [];

    public List<string> Complaints { get; } = [];

    /// <summary>Opens a page that the demo wrote.</summary>
    public async Task ShowAsync(string html)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("page").FullName, "page.html");
        await File.WriteAllTextAsync(file, html);
        await Page.GotoAsync(new Uri(file).AbsoluteUri);
        Requests.Clear();
    }

    /// <summary>Leaves a picture beside the tests, for people to look at.</summary>
    public async Task<byte[]> TakePictureAsync(string name)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "screenshots", name + ".png");
        return await Page.ScreenshotAsync(new() { Path = path });
    }

    /// <summary>Whether everything fits the width, without a bar to scroll sideways.</summary>
    public Task<bool> FitsAsync() => Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth");

    /// <summary>What a style property comes to.</summary>
    public Task<string> StyleOfAsync(string selector, string property, string pseudo = "") =>
        Page.EvaluateAsync<string>(
            "([selector, property, pseudo]) => getComputedStyle(document.querySelector(selector), pseudo || null).getPropertyValue(property)",
            new[] { selector, property, pseudo });

    public async ValueTask DisposeAsync() => await Page.CloseAsync();
}
