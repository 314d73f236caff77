using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Aplomb.Support;

/// <summary>Looks at pages and sends their forms, as a browser without scripts would.</summary>
internal static class Forms
{
    private const string TokenField = "__RequestVerificationToken";

    /// <summary>A page that must be there.</summary>
    public static async Task<IDocument> PageAsync(this HttpClient browser, string path)
    {
        using var answer = await browser.GetAsync(path);
        var words = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {answer.StatusCode} {words}");
        return await new HtmlParser().ParseDocumentAsync(words);
    }

    /// <summary>Sends a form with the token that stands on a page.</summary>
    public static async Task<HttpResponseMessage> SubmitAsync(
        this HttpClient browser,
        string page,
        string action,
        params (string Name, string Value)[] fields
    )
    {
        var token = (await browser.PageAsync(page)).QuerySelector($"input[name={TokenField}]")?.GetAttribute("value");
        return await browser.PostAsync(action, Fields([.. fields, (TokenField, token ?? "")]));
    }

    /// <summary>Sends a form as a page of somebody else would: without the token.</summary>
    public static Task<HttpResponseMessage> ForgeAsync(
        this HttpClient browser,
        string action,
        params (string Name, string Value)[] fields
    ) => browser.PostAsync(action, Fields(fields));

    private static FormUrlEncodedContent Fields((string Name, string Value)[] fields) =>
        new(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
}
