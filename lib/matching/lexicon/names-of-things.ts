/**
 * Names of feasts, firms, sites, papers, grounds and events, and surnames of statesmen, that are nobody's given name, so that a
 * surname right behind them stands alone: "After Christmas Starmer flew home", "Since Grenfell Corbyn has". Folded.
 */

export const NAMES_OF_THINGS = `airbnb aldermaston amazon anfield armistice ascot asda ashura auschwitz barclays biden bitcoin blackrock bloomberg
boeing bolsonaro breitbart broadmoor buzzfeed centrica channukah chanukah chartwell chequers chernobyl christmas
christmastime comcast conservativehome cosla cyberspace davos deliveroo deloitte disney diwali dunkirk easter
eastertide ebay elysee emirates enron eurostar eurovision exxon fatah fifa fukushima gatwick gaza
glastonbury glyndebourne goldman google grammys grangemouth greenham greenpeace grenfell guantanamo halloween hamas
hansard hanukkah harrods heathrow hezbollah hiroshima hogmanay holocaust huffpost infowars ipsos jacobin
jobcentre jpmorgan katowice kpmg kremlin lent likud linkedin lockerbie mastodon mcdonalds mencap michaelmas
microsoft milei modi mumsnet nakba nasdaq netanyahu netflix newsnight nissan novara novichok nuremberg obamacare
ofcom ofgem ofsted ofwat orgreave oxfam panorama paralympics passover pentagon pentecost peterloo pfizer pinterest
polanski politico portcullis primark putin pwc ramadan reuters ryanair sainsburys samsung sandringham santander
schengen serco shrovetide skwawkbox skype snapchat spotify stansted starbucks stasi stormont substack sukkot taliban
telegram tesco tesla threads tiananmen trustpilot twickenham twitch uber unilever vatican versailles vodafone
volkswagen waitrose waterstones waymo wembley westland whitsun whitsuntide wikileaks wikipedia wimbledon windrush
yalta yougov yuletide zelensky zelenskyy zoom`
