package arrangement_test

import (
	"fmt"
	"slices"
	"time"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

func ExamplePartner() {
	for _, day := range []calendar.Date{calendar.On(2008, time.May, 1), calendar.On(2014, time.May, 1), calendar.On(2019, time.May, 1)} {
		for partner := range arrangement.Partners() {
			if name, known := partner.NameOn(day); known {
				fmt.Print(name.Short.In(language.French), " ")
			}
		}
		fmt.Println(day.In(language.French))
	}
	// Output:
	// MAECI ACDI SP GRC 1er mai 2008
	// MAECD SP GRC 1er mai 2014
	// AMC SP GRC 1er mai 2019
}

func ExampleName() {
	name, known := arrangement.ForeignAffairs.NameOn(calendar.On(2014, time.May, 1))
	fmt.Println(known, name.Full.English)
	fmt.Println(name.Basis.Strength, name.Basis.Source.ID)
	// Output:
	// true Foreign Affairs, Trade and Development Canada
	// assumed sria-2012-13
}

func ExamplePart() {
	day := calendar.On(2008, time.May, 1)
	for partner := range arrangement.Partners() {
		var does []string
		for _, part := range partner.Parts(day) {
			does = append(does, part.Title().English)
		}
		fmt.Printf("%s: %s\n", partner.Title().English, bilingual.List(language.English, does...))
	}
	fmt.Println(arrangement.PartnersWith(arrangement.Decides, calendar.On(2014, time.May, 1)))
	// Output:
	// department of foreign affairs: first contact for requests and decides
	// development agency: decides
	// department of public safety: decides
	// Royal Canadian Mounted Police: is consulted, manages the deployment and funds the deployment
	// [foreign-affairs public-safety]
}

func ExamplePartner_Has() {
	for _, year := range []int{2008, 2012, 2020} {
		basis, has := arrangement.PublicSafety.Has(arrangement.Decides, calendar.On(year, time.May, 1))
		fmt.Println(year, has, basis.Strength)
	}
	// Output:
	// 2008 true derived
	// 2012 true assumed
	// 2020 true stated
}

func ExampleTerm() {
	term, known := arrangement.TermOn(calendar.On(2008, time.May, 1))
	fmt.Println(known, term.Title.In(language.French), term.Period.In(language.French))
	_, known = arrangement.TermOn(calendar.On(2026, time.May, 1))
	fmt.Println(known)
	// Output:
	// true cycle 2006-2011 de l'Arrangement du 1er avril 2006 au 31 mars 2011
	// false
}

func ExampleCeiling() {
	for period, entry := range arrangement.Ceiling().All() {
		fmt.Printf("%d officers %s (%s)\n", entry.Value.Int(), period.In(language.English), entry.Basis.Strength)
	}
	fmt.Println(arrangement.CeilingLevels().At(calendar.On(2008, time.May, 1)))
	// Output:
	// 200 officers April 1, 2006 to March 31, 2011 (stated)
	// 200 officers April 1, 2011 to August 25, 2016 (assumed)
	// 150 officers August 26, 2016 to November 19, 2019 (assumed)
	// 150 officers November 20, 2019 to March 31, 2021 (stated)
	// 150 officers April 1, 2021 to March 31, 2026 (derived)
	// 200
}

func ExamplePartner_AnsweringOn() {
	for _, year := range []int{2008, 2014} {
		day := calendar.On(year, time.May, 1)
		answering, basis, _ := arrangement.Development.AnsweringOn(day)
		name, _ := answering.NameOn(day)
		fmt.Println(year, name.Full.English, basis.Source.ID)
	}
	// Output:
	// 2008 Canadian International Development Agency rcmp-cpa-page
	// 2014 Foreign Affairs, Trade and Development Canada sria-2012-13
}

func ExampleMinister() {
	for _, minister := range arrangement.ForeignAffairs.Ministers(calendar.On(2019, time.November, 20)) {
		fmt.Println(minister.Title.English, "|", minister.Title.French, "|", minister.Basis.Strength)
	}
	// Output:
	// Minister of Foreign Affairs | ministre des Affaires étrangères | stated
	// Minister of International Development | ministre du Développement international | stated
}

func ExampleOffice() {
	day := calendar.On(2022, time.March, 1)
	for _, seat := range arrangement.Roster(arrangement.Request{}, day) {
		for _, minister := range seat.Ministers {
			if seat.Part == arrangement.Decides {
				fmt.Println(seat.Partner, minister.Office, "=", minister.Office.Title().French)
			}
		}
	}
	// Output:
	// foreign-affairs minister-of-foreign-affairs = ministre des Affaires étrangères
	// foreign-affairs minister-of-international-development = ministre du Développement international
	// public-safety minister-of-public-safety = ministre de la Sécurité publique
}

func ExampleRoster() {
	decidesNot := func(seat arrangement.Seat) bool { return seat.Part != arrangement.Decides }
	request := arrangement.Request{Organization: arrangement.UnitedNations}
	for _, ancillary := range []policy.Answer{policy.No, policy.Yes} {
		request.Ancillary = ancillary
		roster := arrangement.Roster(request, calendar.On(2019, time.November, 20))
		for _, seat := range slices.DeleteFunc(roster, decidesNot) {
			fmt.Println(seat.Name.Full.French, seat.Basis.Source.ID, seat.Basis.Strength)
			for _, minister := range seat.Ministers {
				fmt.Println("-", minister.Title.French)
			}
		}
	}
	// Output:
	// Affaires mondiales Canada ps-2019 stated
	// - ministre des Affaires étrangères
	// - ministre du Développement international
	// Sécurité publique Canada ps-2019 stated
	// - ministre de la Sécurité publique
	// Affaires mondiales Canada ps-2019 assumed
	// Sécurité publique Canada ps-2019 assumed
}
