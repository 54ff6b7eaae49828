package arrangement

import (
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/policy"
)

var (
	ofForeignAffairs = bilingual.Text{English: "Minister of Foreign Affairs", French: "ministre des Affaires étrangères"}
	ofCooperation    = bilingual.Text{English: "Minister of International Cooperation", French: "ministre de la Coopération internationale"}
	ofDevelopment    = bilingual.Text{English: "Minister of International Development", French: "ministre du Développement international"}
	solicitorGeneral = bilingual.Text{English: "Solicitor General of Canada", French: "solliciteur général du Canada"}
	ofPreparedness   = bilingual.Text{
		English: "Minister of Public Safety and Emergency Preparedness",
		French:  "ministre de la Sécurité publique et de la Protection civile",
	}
	ofPublicSafety = bilingual.Text{English: "Minister of Public Safety", French: "ministre de la Sécurité publique"}
)

var (
	// ministersIn2017 is the basis of what three ministers approved together.
	ministersIn2017 = policy.Cite("cbc-iraq-2017-07-copy").Noting(bilingual.Text{
		English: "the paper of February 24, 2017 on Iraq was approved jointly by the ministers of public safety, of foreign affairs and " +
			"of international development",
		French: "le document du 24 février 2017 sur l'Irak a été approuvé conjointement par les ministres de la Sécurité publique, des " +
			"Affaires étrangères et du Développement international",
	})
	// namedLater is the basis of a title that only later sources give.
	namedLater = policy.Assume(bilingual.Text{
		English: "sources of later years name the minister; that the title was the same before is assumed",
		French:  "des sources d'années ultérieures nomment le ministre\u00a0; il est supposé que le titre était le même auparavant",
	})
	// forTheAgency is the basis of the title of the minister to whom the development agency answered.
	forTheAgency = policy.Assume(bilingual.Text{
		English: "general knowledge, no source read: the agency answered to the minister of international cooperation",
		French:  "connaissance générale, aucune source lue\u00a0: l'agence relevait du ministre de la Coopération internationale",
	})
	// asTheDepartment is the basis of a title that follows from the name of the department.
	asTheDepartment = policy.Assume(bilingual.Text{
		English: "the title follows from the name of the department, and no source read states it",
		French:  "le titre découle du nom du ministère, et aucune source lue ne l'indique",
	})
	publicSafetySince2006 = policy.Assume(bilingual.Text{
		English: "general knowledge, no source read: there has been a minister of public safety since February 6, 2006",
		French:  "connaissance générale, aucune source lue\u00a0: il y a un ministre de la Sécurité publique depuis le 6 février 2006",
	})
	// ofThePortfolio is the basis of the minister to whom the police answer.
	ofThePortfolio = policy.Assume(bilingual.Text{
		English: "general knowledge, no source read: the RCMP is of the portfolio of the department that this minister heads",
		French:  "connaissance générale, aucune source lue\u00a0: la GRC fait partie du portefeuille que dirige ce ministre",
	})
)

// ministersHeld are the ministers of each partner over time, by the titles of their offices, in the order of the
// partners. A partner that answers to two ministers has two lines, and an office
// stands in the line of each partner that answers to it.
var ministersHeld = []struct {
	partner Partner
	office  Office
	titles  policy.Timeline[bilingual.Text]
}{
	{ForeignAffairs, ForeignAffairsMinister, policy.Timeline[bilingual.Text]{
		{From: in1997, Value: ofForeignAffairs, Basis: namedLater},
		{From: approved2017, Value: ofForeignAffairs, Basis: ministersIn2017},
		{From: authority2019, Value: ofForeignAffairs, Basis: ministersIn2019},
		{From: afterTerms, Value: ofForeignAffairs, Basis: beyondTerms},
	}},
	{ForeignAffairs, DevelopmentMinister, policy.Timeline[bilingual.Text]{
		{
			From: merger, Value: ofDevelopment,
			Basis: policy.Assume(bilingual.Text{
				English: "general knowledge, no source read: since the merger the minister for development is of the department of foreign affairs",
				French: "connaissance générale, aucune source lue\u00a0: depuis la fusion, le ministre chargé du développement est du " +
					"ministère des Affaires étrangères",
			}),
		},
		{From: approved2017, Value: ofDevelopment, Basis: ministersIn2017},
		{From: authority2019, Value: ofDevelopment, Basis: ministersIn2019},
		{From: afterTerms, Value: ofDevelopment, Basis: beyondTerms},
	}},
	{Development, DevelopmentMinister, policy.Timeline[bilingual.Text]{
		{From: in1997, Value: ofCooperation, Basis: forTheAgency},
		{From: merger, Ended: true, Basis: mergedIn2013},
	}},
	{PublicSafety, PublicSafetyMinister, policy.Timeline[bilingual.Text]{
		{From: in1997, Value: solicitorGeneral, Basis: asTheDepartment},
		{From: reorganized, Value: ofPreparedness, Basis: asTheDepartment},
		{From: reunited, Value: ofPublicSafety, Basis: publicSafetySince2006},
		{From: approved2017, Value: ofPublicSafety, Basis: ministersIn2017},
		{From: authority2019, Value: ofPublicSafety, Basis: ministersIn2019},
		{From: afterTerms, Value: ofPublicSafety, Basis: beyondTerms},
	}},
	{RCMP, PublicSafetyMinister, policy.Timeline[bilingual.Text]{
		{From: in1997, Value: solicitorGeneral, Basis: ofThePortfolio},
		{From: reorganized, Value: ofPreparedness, Basis: ofThePortfolio},
		{From: reunited, Value: ofPublicSafety, Basis: ofThePortfolio},
	}},
}
