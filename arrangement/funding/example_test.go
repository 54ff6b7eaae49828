package funding_test

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/funding"
)

func Example() {
	year, _ := funding.PeacekeepingMission().On(calendar.FiscalYearStarting(2016))
	variance, _ := year.Variance()
	share, _ := year.ShareSpentHalfAwayFromZero(1)
	fmt.Println(variance.In(language.English), share)
	fmt.Println(year.Reason.English)
	fmt.Println(year.Basis)
	// Output:
	// -$8,769,384 72.6
	// fewer deployments and changes in how they are managed; missions nearly completed were ramped down
	// Treasury Board of Canada Secretariat, “GC InfoBase, public data”, sub-program P1030-0007 (stated)
}

func ExampleMoney() {
	bill := funding.MustParse("1234.50 CAD")
	fmt.Printf("%s %+q\n", bill.In(language.English), bill.In(language.French))

	_, err := bill.Plus(funding.MustParse("5 EUR"))
	fmt.Println(err)

	fmt.Println(bill.Equal(funding.MustParse("1234.5 CAD")))
	fmt.Println(funding.Money{}, "|", funding.Dollars(0))
	// Output:
	// $1,234.50 "1\u00a0234,50\u00a0$"
	// document: at odds with another value; given: “EUR”; accepted: “CAD”
	// true
	// not stated | 0 CAD
}

func ExampleCurrency() {
	fmt.Println(funding.CanadianDollar.Valid(), funding.Currency("XXX").Valid())
	_, err := funding.ParseCurrency("cad")
	fmt.Println(err)
	// Output:
	// true false
	// document: not a known code; given: “cad”; accepted: “CAD”
}

func ExampleSeries() {
	for _, year := range funding.PeacekeepingMission().Years {
		fmt.Println(year)
	}
	// Output:
	// 2016-2017: planned $31,969,501, actual $23,200,117, variance -$8,769,384 (72.6% of the plan)
	// 2017-2018: planned $31,796,608, actual $18,804,039, variance -$12,992,569 (59.1% of the plan)
	// 2018-2019: planned $31,793,667, actual not stated
	// 2019-2020: planned $31,795,838, actual not stated
}

func ExampleYear() {
	year := funding.Year{
		Year:    calendar.FiscalYearStarting(2008),
		Planned: funding.Dollars(200),
		Actual:  funding.Dollars(145),
	}
	share, known := year.ShareSpentHalfAwayFromZero(0)
	fmt.Println(share, known)
	_, known = year.PositionsVariance()
	fmt.Println(known)
	// Output:
	// 73 true
	// false
}

func ExampleByObject() {
	for _, spent := range funding.SpendingByObject()[:2] {
		year, _ := funding.InternationalPolicing().On(spent.Year)
		difference, err := spent.Difference(year.Actual)
		fmt.Println(spent.Year, difference, err)
	}
	// Output:
	// 2015-16 -1 CAD <nil>
	// 2016-17 0 CAD <nil>
}

func ExamplePart() {
	spent := funding.ByObject{Parts: []funding.Part{
		{Object: funding.Personnel, Amount: funding.Dollars(300)},
		{Object: funding.Rentals, Amount: funding.Dollars(100)},
	}}
	share, _ := spent.ShareHalfAwayFromZero(funding.Rentals, 1)
	fmt.Println(share)
	// Output:
	// 25
}

func ExampleObject() {
	for object := range funding.Objects() {
		fmt.Println(object.Title().French)
	}
	// Output:
	// personnel
	// transports et communications
	// services professionnels et spéciaux
	// location
	// fournitures et approvisionnements
	// machines et matériel
	// paiements de transfert
	// autres
}
