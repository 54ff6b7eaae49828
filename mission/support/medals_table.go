package support

import (
	"time"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// StandardMedals are the rules for the medals that police earn in missions abroad: the Canadian Peacekeeping Service
// Medal, the medals of the United Nations, and the ribbons of the Operational Service Medal, theatres first. Each call
// gives MedalRules of its own.
func StandardMedals() MedalRules {
	rules := MedalRules{peacekeepingService(), unitedNations()}
	for _, row := range ribbonRows() {
		rules = append(rules, row.rule())
	}
	return rules
}

func peacekeepingService() MedalRule {
	manual := policy.Cite("honours-manual-annex-q")
	return MedalRule{
		ID: "support/medal/canadian-peacekeeping-service", Medal: PeacekeepingMedal, Title: PeacekeepingMedal.Title(),
		Created:  calendar.On(1999, time.October, 21),
		Counting: Cumulative,
		Days: policy.Starting(calendar.On(1948, time.January, 1), days(30), manual.Assuming(bilingual.Text{
			English: "30 days are stated, for service since 1947 or 1948; the later of the two is taken",
			French:  "les 30 jours sont attestés, pour le service depuis 1947 ou 1948\u00a0; la plus tardive des deux années est retenue",
		})),
		Basis: manual,
	}
}

func unitedNations() MedalRule {
	manual := policy.Cite("honours-manual-annex-r-1")
	// The medal was set up in some month of 1966: the last day of the year is the first on which it surely was.
	setUp := calendar.On(1966, time.December, 31)
	return MedalRule{
		ID: "support/medal/united-nations", Medal: UnitedNationsMedal, Title: UnitedNationsMedal.Title(),
		Created:  setUp,
		Counting: Consecutive,
		Days: policy.Starting(setUp, days(90), policy.Cite("veterans-medal-163").Assuming(bilingual.Text{
			English: "90 days are stated, for one mission as consecutive; consecutive in all missions, with days of leave counted, is assumed",
			French: "les 90 jours sont attestés, et consécutifs pour une mission\u00a0; consécutifs dans toutes, jours de congé compris, " +
				"est posé par hypothèse",
		})),
		Numeral: policy.Starting(setUp, days(180), policy.Cite("rcmp-haiti-2007-07-20").Assuming(bilingual.Text{
			English: "numerals for a further mission are stated; the number of days is assumed",
			French:  "les chiffres pour une mission de plus sont attestés\u00a0; le nombre de jours est posé par hypothèse",
		})),
		Claim: policy.Starting(setUp, policy.Whole(1, policy.Years), manual),
		Waivers: []Waiver{
			{Cause: DeathOnDuty, ByDecision: policy.No, Basis: manual},
			{Cause: InjuryOrIllness, ByDecision: policy.Yes, Basis: manual},
		},
		Basis: manual,
	}
}

// ribbonRow is a ribbon of the Operational Service Medal: 30 cumulative days before a day of change, fewer from it on.
type ribbonRow struct {
	ribbon Ribbon
	since  calendar.Date   // first day of service that counts
	basis  policy.Citation // of since
	change calendar.Date
	fewer  int
	mixed  policy.Answer
}

// ribbonRows are the ribbons in the order in which they count a day that two of them could: the theatres, and Humanitas
// last, which is for what no other medal recognizes.
func ribbonRows() []ribbonRow {
	manual := policy.Cite("honours-manual-annex-o")
	created := operationalCreated()
	sinceCreated := manual.Assuming(bilingual.Text{
		English: "30 days are stated; since when service counts is not known, and the day on which the medal was created is taken",
		French: "les 30 jours sont attestés\u00a0; on ignore depuis quand le service compte, et le jour de la création de la médaille " +
			"est retenu",
	})
	return []ribbonRow{
		{SouthWestAsia, created, sinceCreated, calendar.On(2014, time.March, 13), 21, ""},
		{SierraLeone, created, sinceCreated, calendar.On(2013, time.February, 17), 21, ""},
		{
			Haiti, calendar.On(2004, time.March, 6), policy.Cite("honours-manual-annex-o-haiti"),
			calendar.On(2017, time.July, 1), 21, policy.Yes,
		},
		{Sudan, calendar.On(2004, time.September, 15), policy.Cite("veterans-medal-125"), calendar.On(2016, time.July, 30), 21, ""},
		{Expedition, created, sinceCreated, calendar.On(2014, time.May, 15), 21, ""},
		{
			Humanitas, calendar.On(2009, time.August, 1), policy.Cite("operational-service-medal-copy"),
			calendar.On(2015, time.April, 28), 14, "",
		},
	}
}

// operationalCreated is the day on which the Operational Service Medal was created: nobody earned it before.
func operationalCreated() calendar.Date { return calendar.On(2010, time.July, 5) }

func (row ribbonRow) rule() MedalRule {
	manual := policy.Cite("honours-manual-annex-o")
	if row.ribbon == Haiti {
		manual = policy.Cite("honours-manual-annex-o-haiti")
	}
	return MedalRule{
		ID: "support/medal/operational-service-" + string(row.ribbon), Medal: OperationalMedal, Ribbon: row.ribbon,
		Title: bilingual.Text{
			English: OperationalMedal.Title().English + ", ribbon " + row.ribbon.Title().English,
			French:  OperationalMedal.Title().French + ", ruban " + row.ribbon.Title().French,
		},
		Created: operationalCreated(), Counting: Cumulative, Mixed: row.mixed,
		Days: policy.Timeline[policy.Measure]{
			{From: row.since, Value: days(30), Basis: row.basis},
			{From: row.change, Value: days(row.fewer), Basis: manual},
		},
		Basis: manual,
	}
}

func days(n int) policy.Measure { return policy.Whole(n, policy.CalendarDays) }

// approvedMissions are the missions of which it is known that they are approved for the Canadian Peacekeeping Service
// Medal, by their IDs, with what that rests on. It is not stated here of others.
func approvedMissions() map[string]policy.Citation {
	return map[string]policy.Citation{
		"minustah": policy.Cite("honours-manual-annex-q").Deriving(bilingual.Text{
			English: "a peacekeeping mission of the United Nations with Canadian police, and no enforcement mission",
			French:  "une mission de maintien de la paix des Nations Unies avec des policiers canadiens, et non une mission coercitive",
		}),
	}
}

// ApprovedMission says whether a mission is approved for the Canadian Peacekeeping Service Medal, by its ID, and what that
// rests on. The zero Answer means that it is not stated here.
func ApprovedMission(id string) (policy.Answer, policy.Citation) {
	basis, known := approvedMissions()[id]
	if !known {
		return "", policy.Citation{}
	}
	return policy.Yes, basis
}
