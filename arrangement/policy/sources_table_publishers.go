package policy

import "github.com/canpolice/ipp/arrangement/bilingual"

// The publishers of several sources, so that each is named alike everywhere. Who publishes only one or two, and whose
// name is the same in both languages, is written beside the source.
var (
	byBCBoards            = bilingual.Text{English: "BC Association of Police Boards", French: "Association des commissions de police de la Colombie-Britannique"}
	byBalkansVeterans     = bilingual.Text{English: "Canadians in the Balkans, 35th anniversary", French: "Les Canadiens dans les Balkans, 35e anniversaire"}
	byBurkinaFaso         = bilingual.Text{English: "Burkina Faso, national platform for United Nations Police", French: "Burkina Faso, plateforme nationale de la Police des Nations Unies"}
	byCACP                = bilingual.Text{English: "Canadian Association of Chiefs of Police", French: "Association canadienne des chefs de police"}
	byCIDA                = bilingual.Text{English: "Canadian International Development Agency", French: "Agence canadienne de développement international"}
	byCalgary             = bilingual.Text{English: "Calgary Police Service", French: "Service de police de Calgary"}
	byCanada              = bilingual.Text{English: "Government of Canada", French: "Gouvernement du Canada"}
	byChildrensRights     = bilingual.Text{English: "International Bureau for Children's Rights", French: "Bureau international des droits des enfants"}
	byCivilianCrisis      = bilingual.Text{English: "European Centre of Excellence for Civilian Crisis Management", French: "Centre d'excellence européen pour la gestion civile des crises"}
	byCommons             = bilingual.Text{English: "House of Commons", French: "Chambre des communes"}
	byDefence             = bilingual.Text{English: "National Defence", French: "Défense nationale"}
	byEEAS                = bilingual.Text{English: "European External Action Service", French: "Service européen pour l'action extérieure"}
	byEU                  = bilingual.Text{English: "European Union", French: "Union européenne"}
	byForces              = bilingual.Text{English: "Canadian Armed Forces", French: "Forces armées canadiennes"}
	byForeignAffairs      = bilingual.Text{English: "Foreign Affairs and International Trade Canada", French: "Affaires étrangères et Commerce international Canada"}
	byGatineau            = bilingual.Text{English: "City of Gatineau", French: "Ville de Gatineau"}
	byGlobalAffairs       = bilingual.Text{English: "Global Affairs Canada", French: "Affaires mondiales Canada"}
	byIPI                 = bilingual.Text{English: "International Peace Institute", French: "Institut international pour la paix"}
	byIndian              = bilingual.Text{English: "Government of India", French: "Gouvernement de l'Inde"}
	byJustice             = bilingual.Text{English: "Department of Justice Canada", French: "Ministère de la Justice du Canada"}
	byLegion              = bilingual.Text{English: "Royal Canadian Legion", French: "Légion royale canadienne"}
	byLibraryOfParliament = bilingual.Text{English: "Library of Parliament", French: "Bibliothèque du Parlement"}
	byLords               = bilingual.Text{English: "United Kingdom House of Lords", French: "Chambre des lords du Royaume-Uni"}
	byOACP                = bilingual.Text{English: "Ontario Association of Chiefs of Police", French: "Association des chefs de police de l'Ontario"}
	byOECD                = bilingual.Text{English: "Organisation for Economic Co-operation and Development", French: "Organisation de coopération et de développement économiques"}
	byOfficer             = bilingual.Text{English: "Officer on mission", French: "Membre d'un service de police en mission"}
	byOmbudsman           = bilingual.Text{English: "National Defence and Canadian Forces Ombudsman", French: "Ombudsman de la Défense nationale et des Forces canadiennes"}
	byOttawa              = bilingual.Text{English: "Ottawa Police Service", French: "Service de police d'Ottawa"}
	byPCO                 = bilingual.Text{English: "Privy Council Office", French: "Bureau du Conseil privé"}
	byParliament          = bilingual.Text{English: "Parliament of Canada", French: "Parlement du Canada"}
	byPoliceFederation    = bilingual.Text{English: "National Police Federation", French: "Fédération de la police nationale"}
	byPrimeMinister       = bilingual.Text{English: "Office of the Prime Minister of Canada", French: "Cabinet du premier ministre du Canada"}
	byPublicSafety        = bilingual.Text{English: "Public Safety Canada", French: "Sécurité publique Canada"}
	byRCMP                = bilingual.Text{English: "Royal Canadian Mounted Police", French: "Gendarmerie royale du Canada"}
	bySPVM                = bilingual.Text{English: "Montréal police service (SPVM)", French: "Service de police de la Ville de Montréal (SPVM)"}
	byScholar             = bilingual.Text{English: "Academic publication", French: "Publication universitaire"}
	bySenate              = bilingual.Text{English: "Senate of Canada", French: "Sénat du Canada"}
	byStatCan             = bilingual.Text{English: "Statistics Canada", French: "Statistique Canada"}
	bySwedishForces       = bilingual.Text{English: "Swedish Armed Forces", French: "Forces armées suédoises"}
	bySwitzerland         = bilingual.Text{English: "Federal Department of Foreign Affairs, Switzerland", French: "Département fédéral des affaires étrangères, Suisse"}
	byToronto             = bilingual.Text{English: "Toronto Police Service", French: "Service de police de Toronto"}
	byTorontoBoard        = bilingual.Text{English: "Toronto Police Services Board", French: "Commission des services policiers de Toronto"}
	byTreasury            = bilingual.Text{English: "Treasury Board of Canada Secretariat", French: "Secrétariat du Conseil du Trésor du Canada"}
	byUNPolice            = bilingual.Text{English: "United Nations Police", French: "Police des Nations Unies"}
	byUnitedKingdom       = bilingual.Text{English: "Government of the United Kingdom", French: "Gouvernement du Royaume-Uni"}
	byUnitedNations       = bilingual.Text{English: "United Nations", French: "Nations Unies"}
	byUnitedStates        = bilingual.Text{English: "Government of the United States", French: "Gouvernement des États-Unis"}
	byVeterans            = bilingual.Text{English: "Veterans Affairs Canada", French: "Anciens Combattants Canada"}
)
