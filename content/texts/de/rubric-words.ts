import type { WordLists } from '@/lib/domain/map/rubric/words'

/** What the rules of the map look for in German texts; see `WordLists` for the notation. Entries are parted by commas. */
export const wordLists: WordLists = {
  future: split('soll, sollzustand, zukunft, zukünftig*, künftig*, geplant*, zielbild'),
  delivery: split(`
    liefer*, *lieferung, *zustellung, zugestellt, rechnung, *rechnung, versand*, übergabe, *übergabe, abholung, abholen,
    holt ab, paket*, erhält, erhalten, bezahlt, bezahlung, zahlung*`),
  afterwards: split(`
    nutz*, benutz*, verwend*, einricht*, richtet, montier*, montage, pfleg*, wartung*, inspektion*, repar*, service*,
    *service, hilfe, hotline, support*, reklam*, beschwer*, umtausch*, tauscht, retour*, rückgabe*, rücksend*, garantie*,
    wieder*, erneut*, nachbestell*, nachkauf*, empfehl*, empfiehl*, bewert*, erzähl*, weitersag*, verläng*, kündig*,
    abmeld*, abschied*, entsorg*, rückruf*, werkstatt*, *werkstatt, nachsorge*, kontrolltermin*, fährt, fahren, trägt,
    tragen, spielt, liest, wohnt, meldet, fragt, ruft`),
  channels: split(`
    website, *website, webseite, *webseite, homepage, *homepage, internetseite, internetauftritt, internet, online,
    onlineshop, *onlineshop, webshop, shop, app, email, emails, mail, mails, newsletter, *newsletter, telefon, anruf,
    anrufe, hotline, *hotline, chat, livechat, chatbot, messenger, whatsapp, sms, brief, briefe, post, fax, social,
    media, socialmedia, instagram, facebook, linkedin, tiktok, youtube, xing, google, suchmaschine, suche, filiale,
    filialen, laden, geschäft, messe, messen, veranstaltung, event, events, werbung, anzeige, anzeigen, flyer, plakat,
    plakate, prospekt, katalog, radio, fernsehen, tv, presse, blog, podcast, forum, portal, kundenportal,
    bewertungsportal, vergleichsportal, außendienst, vertrieb, kundendienst, kundenservice, support, callcenter,
    schalter, empfang`),
  articles: split(`
    der, die, das, den, dem, ein, eine, einer, einem, einen, unser, unsere, unserer, unserem, unseren, eigene, eigener,
    eigenes, per, via, über, am, im, auf, und, oder, bei, in, an`),
  company: split(`
    lead, leads, leadqualif*, leadgen*, leadgewinnung, kampagne*, *kampagne, *kampagnen, freigabe*, *freigabe,
    freigegeben, freigeben, auftrag anleg*, auftrag angelegt, auftragsanlage, angebot versend*, angebot versandt,
    angebot versendet, angebot erstell*, angebot verschick*, angebotserstellung, angebotsversand, crm, crmsystem,
    ticket anleg*, ticket angelegt, ticket eröffn*, ticket erstell*, ticket zuweis*, ticket zugewiesen, ticket schließ*,
    ticket geschlossen, ticket bearbeit*, ticketsystem*, supportticket*, serviceticket*, akquise, *akquise,
    *kundengewinnung, rechnungsstellung, vertriebsprozess*, funnel, upsell*, crosssell*, wir, uns, unser, unsere,
    unserem, unseren, unserer, unseres`),
  internal: split(`
    intern, interne, internen, interner, internes, backoffice, innendienst*, buchhaltung*, warenwirtschaft*, erp,
    erpsystem*, sap, sachbearbeit*, disponiert, disponieren, kommissionier*, lagerbestand*, lagerbuchung*,
    schichtplan*, dienstplan*, verbucht, verbuchen, genehmigungs*, vorgesetzt*, abteilungsleit*, teammeeting*,
    altsystem*, stammdaten*, datenbank*, fertigungsauftrag*, produktionsplan*`),
  waiting: split(`
    warten, wartet, wartezeit*, *wartezeit, übergabe, übergaben, übergang, übergänge, *pause, stille, funkstille,
    zwischenzeit, liegezeit*`),
}

function split(list: string): string[] {
  return list.split(',').map(entry => entry.trim())
}
