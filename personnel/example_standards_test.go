package personnel_test

import (
	"fmt"
	"time"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
)

// tell prints what a standard finds against a candidate for a tour of a year.
func tell(standard policy.Policy[personnel.Candidate], c personnel.Candidate, nominated calendar.Date) {
	decision := standard.On(nominated).Decide(c, calendar.Months(nominated.AddMonths(2), 12))
	for finding := range decision.Findings() {
		if finding.Verdict() == policy.Unmet {
			fmt.Println(finding.Explain(language.English))
		}
	}
}

// The engine stopped three times in the first attempt at the driving test, and once in the second, a minute too late.
func ExampleUnitedNationsAssessment() {
	officer := personnel.Officer{ID: "o-0412", DrivingTests: []personnel.DrivingTest{
		{Vision: policy.Yes, Handling: policy.Whole(4, policy.Minutes), Stops: policy.Whole(3, policy.Times), Clear: policy.Yes},
		{Vision: policy.Yes, Handling: policy.Whole(6, policy.Minutes), Stops: policy.Whole(1, policy.Times), Clear: policy.Yes},
	}}
	tell(personnel.UnitedNationsAssessment(), personnel.Candidate{Officer: officer}, calendar.On(2012, time.May, 1))
	// Output: Reversing into two spaces and back (5 minutes): not met
}

// The passport runs out in seventeen months, and of a vaccination certificate nothing is stated.
func ExampleUnitedNationsNomination() {
	day := calendar.On(2025, time.May, 1)
	officer := personnel.Officer{ID: "o-0412", Papers: []personnel.Paper{
		{Kind: personnel.NoteVerbale, Period: calendar.Since(day)},
		{Kind: personnel.Application, Period: calendar.Since(day)},
		{Kind: personnel.PassportCopy, Period: calendar.Since(day)},
		{Kind: personnel.Certification, Period: calendar.Since(day)},
		{Kind: personnel.NoCorruption, Period: calendar.Since(day)},
		{Kind: personnel.UnarmedMedicalForm, Period: calendar.Since(day)},
		{Kind: personnel.Passport, Period: calendar.Between(day.AddYears(-8), day.AddMonths(17))},
	}}
	post := personnel.Requirement{Armed: policy.No}
	tell(personnel.UnitedNationsNomination(), personnel.Candidate{Officer: officer, Requirement: post}, day)
	// Output: Passport valid for long enough (18 months): not met on nomination
}

// A psychological test that is not normal bars nobody by itself: the interview and the panel are still to come.
func ExampleNational() {
	officer := personnel.Officer{ID: "o-0412", Screenings: []personnel.Screening{
		{Kind: personnel.PsychologicalTest, On: calendar.On(2012, time.March, 1), Passed: policy.No},
		{Kind: personnel.PsychologistInterview},
		{Kind: personnel.PanelDecision},
	}}
	rules := personnel.National().On(calendar.On(2012, time.May, 1))
	decision := rules.Decide(personnel.Candidate{Officer: officer}, calendar.Months(calendar.On(2012, time.July, 1), 9))
	for finding := range decision.Findings() {
		switch finding.Rule {
		case "personnel/national/psychological-test", "personnel/national/psychologist-interview", "personnel/national/panel-decision":
			fmt.Println(finding.Rule, finding.Verdict())
		}
	}
	// Output:
	// personnel/national/psychological-test met
	// personnel/national/psychologist-interview unknown
	// personnel/national/panel-decision unknown
}

// Montréal asks for ten years of service; Calgary sends active members only.
func ExampleServiceCriteria() {
	nominated := calendar.On(2012, time.May, 1)
	for _, officer := range []personnel.Officer{
		{ID: "o-1", Service: "spvm", Status: personnel.Active, Sworn: calendar.On(2005, time.June, 1)},
		{ID: "o-2", Service: "calgary", Status: personnel.Retired, Sworn: calendar.On(2005, time.June, 1)},
		{ID: "o-3", Service: "sq", Status: personnel.Retired, Sworn: calendar.On(2005, time.June, 1)},
	} {
		tell(personnel.ServiceCriteria(), personnel.Candidate{Officer: officer}, nominated)
	}
	// Output:
	// Service with a recognised police force (10 years): not met on nomination
	// Active sworn member: not met on nomination
}

func ExampleOSCE() {
	officer := personnel.Officer{ID: "o-0412", Status: personnel.Active, Sworn: calendar.On(2004, time.June, 1)}
	tell(personnel.OSCE(), personnel.Candidate{Officer: officer}, calendar.On(2012, time.May, 1))
	// Output: Police service of various kinds (10 years): not met before June 1, 2014
}

// The home service releases the officer for eleven months.
func ExampleEuropeanUnion() {
	nominated := calendar.On(2018, time.May, 1)
	officer := personnel.Officer{ID: "o-0412", Approvals: []personnel.Approval{
		{Kind: personnel.NationalNomination, Given: policy.Yes, Period: calendar.Always()},
		{Kind: personnel.ServiceRelease, Given: policy.Yes, Period: calendar.Months(nominated.AddMonths(2), 11)},
	}}
	tell(personnel.EuropeanUnion(), personnel.Candidate{Officer: officer}, nominated)
	// Output: Released for long enough (12 months): not met
}

// A constable for a post that asks for a sergeant.
func ExamplePostRequirements() {
	service, _ := personnel.ServiceByID("rcmp")
	ladder, _ := personnel.LadderOf(service)
	constable, _ := ladder.Rank("constable")
	superintendent, _ := ladder.Rank("superintendent")
	post := personnel.Requirement{Band: personnel.NonCommissionedBand, Rank: superintendent, Armed: policy.No}
	candidate := personnel.Candidate{Officer: personnel.Officer{ID: "o-0412", Rank: constable}, Requirement: post}
	tell(personnel.PostRequirements(), candidate, calendar.On(2012, time.May, 1))
	// Output:
	// Home rank high enough: not met
	// Post not above the home rank: not met (advises only)
}
