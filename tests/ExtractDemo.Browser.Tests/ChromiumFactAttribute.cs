namespace ExtractDemo.Browser.Tests;

/// <summary>A fact that a browser has to show; skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute()
    {
        if (Chromium.Path is null)
            Skip = "Chromium is not installed: there is no chromium or google-chrome on the path, and CHROMIUM names none.";
    }
}
