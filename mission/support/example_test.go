package support_test

import (
	"encoding/json"
	"fmt"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/mission"
	"github.com/canpolice/ipp/mission/support"
)

// haitiTour is a tour of nine months in Haiti from July 1, 2008.
func haitiTour(officer string) mission.Tour {
	return mission.Tour{
		Officer: officer, Mission: "minustah", Period: calendar.Months(calendar.MustParse("2008-07-01"), 9),
	}
}

// haitiRecord is the service of that tour.
func haitiRecord() support.Record {
	tours := mission.Tours{haitiTour("017")}
	return support.Record{
		Officer: "017", Citizen: policy.Yes, Services: []support.Service{support.ServiceIn(mission.Haiti(), tours)},
	}
}

func Example() {
	today := calendar.MustParse("2008-06-15")
	file := support.File{
		Tour: haitiTour("017"),
		Done: []support.Completion{{Item: "support/medical-before", On: calendar.MustParse("2008-05-03")}},
	}
	for _, late := range support.Standard().Status(file, today).With(support.Overdue) {
		fmt.Println(late)
	}
	for _, award := range support.StandardMedals().Awards(haitiRecord(), today) {
		fmt.Println(award.Title.French, award.On.In(language.French))
	}
	// Output:
	// Psychological tests and interview before departure: overdue; was due by June 1, 2008
	// Meeting with the spouse before departure: overdue; was due by June 1, 2008
	// Médaille canadienne du maintien de la paix 30 juillet 2008
	// Médaille des Nations Unies (MINUSTAH) 28 septembre 2008
}

func ExampleRules_Due() {
	for _, item := range support.Standard().Due(haitiTour("017"), calendar.Date{}) {
		if item.Kind == support.QuarterlyReport || item.Kind == support.FollowUp {
			fmt.Println(item.ID, item.Window())
		}
	}
	// Output:
	// support/quarterly-report/1 2008-09-30/2008-10-15
	// support/quarterly-report/2 2008-12-31/2009-01-15
	// support/quarterly-report/3 2009-03-31/2009-04-15
	// support/follow-up 2009-06-30/2009-10-01
}

func ExampleRules_Contingent() {
	files := []support.File{
		{Tour: haitiTour("017"), Done: []support.Completion{}}, // nothing has been done
		{Tour: haitiTour("018")},                               // what has been done is not stated
	}
	standings := support.Standard().Contingent(files, calendar.MustParse("2008-06-15"))
	for line := range standings.Tally() {
		if line.Kind == support.MedicalBefore {
			fmt.Printf("%s: %d overdue, %d not stated\n", line.Kind.Title().English, line.Overdue, line.NotStated)
		}
	}
	fmt.Println(len(standings.Of("018").With(support.Overdue)), "overdue of officer 018")
	// Output:
	// medical examination before departure: 1 overdue, 1 not stated
	// 0 overdue of officer 018
}

func ExampleRule() {
	ours := support.Rule{
		ID: "our-service/call-home", Kind: support.FamilyContact,
		Title: bilingual.Text{English: "Call home", French: "Appel à la maison"},
		Terms: policy.Starting(calendar.MustParse("2008-01-01"), support.Terms{
			Opens: support.Offset{Anchor: support.IntervalStart},
			Due:   support.Offset{Anchor: support.IntervalEnd},
			Every: policy.Whole(14, policy.CalendarDays),
		}, policy.Citation{}),
		Basis: policy.Assume(bilingual.Text{English: "our own rule", French: "notre propre règle"}),
	}
	rules := support.Rules{ours}
	fmt.Println(rules.Check(), len(rules.Due(haitiTour("017"), calendar.Date{})))
	// Output:
	// <nil> 19
}

func ExampleTerms_Check() {
	terms := support.Terms{
		Opens: support.Offset{Anchor: support.IntervalStart},
		Due:   support.Offset{Anchor: support.Return, By: policy.Whole(30, policy.CalendarDays)},
	}
	fmt.Println(terms.Check())
	// Output:
	// opens.anchor: at odds with another value; given: start of the interval; accepted: a day of the tour; for what comes again and again, the start or the end of the interval
}

func ExampleItem_Window() {
	item := support.Item{ID: "support/decompression", Opens: calendar.MustParse("2009-03-31"), Due: calendar.MustParse("2009-04-07")}
	fmt.Println(item.Window().In(language.English))
	fmt.Println(item.Window().In(language.French))
	// Output:
	// March 31, 2009 to April 7, 2009
	// du 31 mars 2009 au 7 avril 2009
}

func ExampleStanding() {
	standings := support.Standard().Status(support.File{Tour: haitiTour("017"), Done: []support.Completion{}}, calendar.MustParse("2008-05-01"))
	var first support.Standing = standings[0]
	fmt.Println(first.Status.Title().French)
	fmt.Println(first.In(language.French))
	// Output:
	// à faire
	// Examen médical avant le départ : à faire au plus tard le 1er juin 2008
}

func ExampleTally() {
	var tallies []support.Tally
	files := []support.File{{Tour: haitiTour("017"), Done: []support.Completion{}}}
	for tally := range support.Standard().Contingent(files, calendar.MustParse("2008-09-01")).Tally() {
		tallies = append(tallies, tally)
	}
	fmt.Println(tallies[5].Kind, tallies[5].Overdue, tallies[5].Due, tallies[5].Next)
	// Output:
	// monthly-report 1 1 2008-09-07
}

func ExampleFile() {
	file := support.File{Tour: haitiTour("017"), Done: []support.Completion{{Item: "support/leave/1"}}}
	fmt.Println(file.Check())
	// Output:
	// done[0].on: missing; given: nothing; accepted: the day on which it was done
}

func ExampleAward() {
	for _, on := range []string{"2008-09-27", "2008-09-28"} {
		var medal support.Award = support.StandardMedals().Awards(haitiRecord(), calendar.MustParse(on))[1]
		fmt.Println(medal.Verdict)
		fmt.Println(medal)
	}
	// Output:
	// unmet
	// United Nations Medal (MINUSTAH): not yet earned; on September 28, 2008 if the service goes on as stated; 89 days served, 90 needed
	// met
	// United Nations Medal (MINUSTAH): earned on September 28, 2008; 90 days served, 90 needed; to be asked for by March 31, 2010
}

func ExampleAward_InTime() {
	medal := support.StandardMedals().Awards(haitiRecord(), calendar.MustParse("2009-06-01"))[1]
	fmt.Println(medal.InTime(calendar.MustParse("2010-03-31")), medal.InTime(calendar.MustParse("2010-04-01")))
	// Output:
	// met unmet
}

func ExampleRibbon() {
	// Outside a mission of the United Nations: 20 days before July 1, 2017, when 30 were asked for, and one day after it.
	var ribbon support.Ribbon = support.Haiti
	record := support.Record{Officer: "021", Services: []support.Service{{
		Covered: policy.No, Approved: policy.No, Ribbon: ribbon, Days: calendar.MustParsePeriod("2017-06-11/2017-07-02").Spans(),
	}}}
	for _, award := range support.StandardMedals().Awards(record, calendar.MustParse("2017-07-01")) {
		if award.Ribbon == ribbon {
			fmt.Println(award)
		}
	}
	// Output:
	// Operational Service Medal, ribbon Haiti: earned on July 1, 2017; 21 days served, 21 needed
}

func ExampleMedalRules() {
	var rules support.MedalRules = support.StandardMedals()
	rules[1].Numeral[0].Value = policy.Whole(90, policy.CalendarDays) // assumed by the library: a caller may know better
	record := haitiRecord()
	record.Services[0].Days = record.Services[0].Days.Union(calendar.MustParsePeriod("2010-01-01/2010-04-01").Spans())
	for _, award := range rules.Awards(record, calendar.MustParse("2010-03-31"))[1:] {
		fmt.Println(award.ID, award.Verdict, award.On)
	}
	// Output:
	// support/medal/united-nations/minustah met 2008-09-28
	// support/medal/united-nations/minustah/2 met 2010-03-31
}

func ExampleMedalRule() {
	for _, rule := range support.StandardMedals()[:2] {
		var counting support.Counting = rule.Counting
		fmt.Println(rule.Title.French, rule.Days[0].Value.In(language.French), counting.Title().French)
	}
	// Output:
	// Médaille canadienne du maintien de la paix 30 jours cumulatifs
	// Médaille des Nations Unies 90 jours consécutifs
}

func ExampleWaiver() {
	var waivers []support.Waiver = support.StandardMedals()[1].Waivers
	for _, waiver := range waivers {
		var cause support.Cause = waiver.Cause
		fmt.Println(cause.Title().English, "- by decision:", waiver.ByDecision)
	}
	// Output:
	// death on duty - by decision: no
	// repatriation for an injury or illness due to the service - by decision: yes
}

func ExampleService() {
	service := support.Service{Organization: arrangement.UnitedNations, Covered: policy.No, Days: haitiTour("017").Period.Spans()}
	fmt.Println(service.Check())
	// Output:
	// covered: at odds with another value; given: no; accepted: yes, for service under the United Nations or NATO
}

func ExampleRecord() {
	written, err := json.Marshal(haitiRecord())
	fmt.Println(string(written), err)
	fmt.Println(haitiRecord()) // personal facts are not printed
	// Output:
	// {"officer":"017","citizen":"yes","services":[{"mission":"minustah","name":{"en":"MINUSTAH","fr":"MINUSTAH"},"organization":"united-nations","approved":"yes","days":["2008-07-01/2009-04-01"]}]} <nil>
	// record of officer 017
}

func ExampleReason() {
	record := haitiRecord()
	record.Citizen = ""
	award := support.StandardMedals().Awards(record, calendar.MustParse("2008-07-30"))[0]
	var reason support.Reason = award.Reason
	fmt.Println(award.Verdict, reason, award.Missing)
	// Output:
	// unknown fact-missing citizenship
}

func ExampleMedalRules_Status() {
	record := haitiRecord()
	record.Asked = []support.Completion{{Item: "support/medal/canadian-peacekeeping-service", On: calendar.MustParse("2008-09-01")}}
	var standings support.Standings = support.StandardMedals().Status(record, calendar.MustParse("2008-10-01"))
	for _, standing := range standings {
		fmt.Println(standing)
	}
	// Output:
	// Canadian Peacekeeping Service Medal: done on September 1, 2008
	// United Nations Medal (MINUSTAH): due by March 31, 2010
}

func ExampleApprovedMission() {
	answer, basis := support.ApprovedMission("minustah")
	fmt.Println(answer, basis.Strength)
	// Output:
	// yes derived
}

func ExampleParseMedal() {
	medal, err := support.ParseMedal("united-nations")
	fmt.Println(medal.Title().French, err)
	var wrong support.Medal
	wrong, err = support.ParseMedal("United-Nations")
	fmt.Println(wrong, err != nil)
	// Output:
	// Médaille des Nations Unies <nil>
	//  true
}

func ExampleKinds() {
	for kind := range support.Kinds() {
		var first support.Kind = kind
		fmt.Println(first, "-", first.Title().French)
		break
	}
	for anchor := range support.Anchors() {
		var first support.Anchor = anchor
		fmt.Println(first, "-", first.Title().French)
		break
	}
	var late support.Status = support.Overdue
	fmt.Println(late, "-", late.Title().French)
	// Output:
	// medical-before - examen médical avant le départ
	// departure - départ
	// overdue - en retard
}
