namespace Aplomb.People;

/// <summary>Given names of places that the shipped lists know little of; folded, see <see cref="FirstNames.Fold"/>.</summary>
internal static class MoreNames
{
    public static HashSet<string> Given { get; } = (
            // Japan
            "daisuke kazuki kazuya yusuke shinji shinichi kenichi koji makoto masato masaki naoki hideki hiroki tomoko noriko kumiko yumiko michiko emiko mariko akiko sachiko reiko mayumi megumi chihiro ryota shun tsubasa itsuki minato riku hinata misaki nanami momoka kaori asuka tatsuya junichi satoshi tetsuya yoshiko hitomi natsuki "
            // Korea, as written in one word
            + "younghee jihye jiyoung minjung sunghoon seungmin jaehyun donghyun youngsoo hyejin eunji yuna sujin kyungsoo sooyoung hyunjin taehyung jungkook namjoon "
            // Nigeria, Ghana, Kenya, Uganda, Tanzania, southern Africa, Ethiopia, Senegal
            + "oluwaseun oluwatobi olumide adebayo adunni ayodele babatunde temitope titilayo yetunde abiodun olufemi kehinde taiwo nkechi nneka chioma chinedu chiamaka uche ikenna obiageli adaeze ebele nnamdi kelechi amarachi kwadwo kwasi afia adwoa wanjiku njoroge mwangi nyambura wambui muthoni kipchoge chebet atieno akinyi omondi juma baraka neema rehema zawadi thandiwe thandeka nandi sibusiso siyabonga themba bongani nokuthula ayanda mpho tshepo kagiso palesa lindiwe tendai tatenda rudo chipo farai selamawit tigist bekele dawit fatou aminata awa mariama ousmane mamadou moussa ibrahima cheikh abdoulaye "
            // Iceland, Ireland, the Baltic, the Balkans, Central Asia, Malaysia and Indonesia, the Pacific
            + "thorunn sigridur gudrun gudmundur thordur ailbhe sorcha grainne fionnuala padraig blagoj zdravko nenad goran milica dragana snezana vesna gintare ruta egle rasa jurgita mindaugas inese ieva nursultan aigerim dinara aizhan yerlan siti nurul aisyah budi dewi wayan ketut putu agus sri teuila sione mele kaimana leilani keanu hine"
        ).Split(' ').ToHashSet(StringComparer.Ordinal);
}
