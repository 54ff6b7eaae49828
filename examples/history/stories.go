package main

import (
	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// story is one proposal as public sources tell it.
type story struct {
	Code  string         // what the flag -case takes
	Title bilingual.Text // where, and over which years
	// Told is the last day of which a source speaks: the day as of which the story is printed. The pages of current
	// operations bear no date, and stand for the day that was given to each when it was read.
	Told     calendar.Date
	Proposal arrangement.Proposal
}

// stories are all proposals that the events and the numbers on record are about, in the order in which the requests came.
func stories() []story {
	return []story{
		haiti1994(), haiti2004(), coteDIvoire2004(), jordan2004(), afghanistan2010(), congo2010(), southSudan2011(),
		cambodia2015(), ukraine2015(), colombia2016(), iraq2016(), haiti2017(), mali2018(), congo2019(), haiti2020(), westBank2020(), caribbean2023(),
	}
}

// storyOf is the story of the code, and whether there is one.
func storyOf(code string) (story, bool) {
	for _, s := range stories() {
		if s.Code == code {
			return s, true
		}
	}
	return story{}, false
}

func both(english, french string) bilingual.Text {
	return bilingual.Text{English: english, French: french}
}

func persons(n int) policy.Measure { return policy.Whole(n, policy.Persons) }

// date reads "2004-05-12", "2004-05", "2004" or "[2016-07-15..2017-01-10]": as much as is known.
func date(text string) calendar.PartialDate { return calendar.MustParsePartial(text) }

// days reads the days from the first, included, until the second, excluded; ".." is an open end.
func days(text string) calendar.Period { return calendar.MustParsePeriod(text) }

var (
	inHaiti       = arrangement.Host{Country: "HT", Name: both("Haiti", "Haïti")}
	inCongo       = arrangement.Host{Country: "CD", Name: both("Democratic Republic of the Congo", "République démocratique du Congo")}
	inCoteDIvoire = arrangement.Host{Country: "CI", Name: bilingual.Same("Côte d'Ivoire")}
)

// noRequest is the basis of a request of which only the consequences are on record.
var noRequest = policy.Cite("rcmp-cpa-page").Assuming(both(
	"no request is on record; the published factors ask for one, so that it is assumed in the year of what came of it",
	"aucune demande n'est attestée\u00a0; les facteurs publiés en exigent une, qui est donc supposée dans l'année de ce qui l'a suivie",
))

// unrecorded is a request of an organization, or of the host itself, of which only the consequences are on record.
func unrecorded(organization arrangement.Organization, host arrangement.Host, year string) arrangement.Request {
	request := arrangement.Request{Organization: organization, Host: host, Received: date(year), Basis: noRequest}
	if organization == "" {
		request.State = host.Country
	}
	return request
}

// receipt is that the request came in, on the day and on the basis that it states itself.
func receipt(request arrangement.Request) arrangement.ProposalEvent {
	return arrangement.ProposalEvent{Kind: arrangement.Receipt, On: request.Received, Basis: request.Basis}
}

// endless is the note on an approval whose last day no source gives.
var endless = both(
	"no last day is on record",
	"aucune date de fin n'est attestée",
)

// announcedDay is the note on an approval of which only the announcement is on record.
var announcedDay = both(
	"the day of the announcement is taken for that of the approval, and no last day is on record",
	"le jour de l'annonce est retenu comme celui de l'approbation, et aucune date de fin n'est attestée",
)

// onPage is the note on a number that is known from a page without a date.
func onPage(year string) bilingual.Text {
	return both(
		"the page bears no date and says only how many are authorized; that it was decided in "+year+" is assumed",
		"la page n'est pas datée et n'indique que le nombre autorisé\u00a0; il est supposé que la décision date de "+year,
	)
}
