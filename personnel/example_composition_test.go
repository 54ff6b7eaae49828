package personnel_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
)

func ExamplePoliceStrength() {
	quebec, _ := personnel.PoliceStrengthNear(personnel.Quebec, calendar.On(2019, time.July, 1))
	own, _ := quebec.Own()
	rcmp, _ := quebec.RCMP()
	fmt.Println(quebec.On, quebec.Total.Int(), own.Int(), rcmp.Int(), quebec.Rate.Int(), quebec.Basis.Source.ID)
	// Output: 2019 15622 14736 886 184 statcan-juristat-2019-table-4
}

func ExamplePoliceStrengths() {
	for strength := range personnel.PoliceStrengths() {
		if strength.Province == "" {
			fmt.Println(strength.On.In(language.English), strength.Total.Int(), strength.Basis.Strength)
		}
	}
	// Output:
	// 2007 64000 derived
	// 2019 67620 derived
	// 2022 70580 derived
	// May 15, 2023 71472 stated
}

// The selected officers come with the IDs of their services; a service of the caller's own is looked up like any other.
func ExampleComposed() {
	own := personnel.Service{ID: "own", Kind: personnel.Municipal, Province: personnel.PrinceEdwardIsland}
	services := slices.AppendSeq([]personnel.Service{own}, personnel.Services())
	selected := []string{"spvm", "sq", "own", "rcmp", "spvm"}
	composition := personnel.Composed(slices.Values(selected), slices.Values(services))
	for _, sending := range composition.Sendings {
		fmt.Println(sending.Service.ID, sending.Service.Kind, sending.Officers.Int())
	}
	share, known := composition.PartnerShare()
	fmt.Println(share, known)
	// Output:
	// own municipal 1
	// rcmp rcmp 1
	// spvm municipal 2
	// sq provincial 1
	// 80% true
}

func ExampleComposition() {
	var composition personnel.Composition
	err := json.Unmarshal([]byte(`{"sendings":[{"service":{"id":"sq","kind":"provincial"}}]}`), &composition)
	fmt.Println(err, composition.Check())
	_, known := composition.Officers()
	fmt.Println(known)
	// Output:
	// <nil> sendings[0].officers: missing; given: nothing; accepted: the number of officers sent
	// false
}

func ExampleSending() {
	service, _ := personnel.ServiceByID("opp")
	sending := personnel.Sending{Service: service, Officers: policy.Whole(2, policy.Persons)}
	fmt.Println(sending.Service.Short.In(language.French), sending.Officers.In(language.French))
	// Output: PPO 2 personnes
}

func ExamplePartnerShare() {
	rcmp, _ := personnel.ServiceByID("rcmp")
	montreal, _ := personnel.ServiceByID("spvm")
	composition := personnel.Composition{Sendings: []personnel.Sending{
		{Service: rcmp, Officers: policy.Whole(16, policy.Persons)}, {Service: montreal, Officers: policy.Whole(14, policy.Persons)},
	}}
	rules := personnel.PartnerShare().On(calendar.On(2009, time.April, 30))
	for finding := range rules.Decide(composition, calendar.Months(calendar.On(2009, time.May, 1), 9)).Findings() {
		fmt.Println(finding.Explain(language.English))
	}
	// Output:
	// Smallest part from partner services (47%): not met (advises only)
	// Largest part from partner services (70%): met
}

// Do they come from across the country? Each province beside its part of the police of Canada.
func ExampleRepresentationOf() {
	selected := []string{"spvm", "spvm", "sq", "halifax", "saskatoon", "opp", "rcmp", "rcmp"}
	composition := personnel.Composed(slices.Values(selected), personnel.Services())
	representation := personnel.RepresentationOf(composition, personnel.ProvincialStrengths(calendar.On(2019, time.July, 1)))
	fmt.Println(representation.Provinces())
	for _, province := range representation.Provinces() {
		group, _ := representation.Of(province)
		fmt.Println(group.Explain(language.English))
	}
	// Output:
	// [NS ON QC SK]
	// Nova Scotia: 1 officer, 12.5% of all; 1.31% of the strength at home (+11.19 points)
	// Ontario: 1 officer, 12.5% of all; 34.89% of the strength at home (-22.39 points)
	// Quebec: 3 officers, 37.5% of all; 21.79% of the strength at home (+15.71 points)
	// Saskatchewan: 1 officer, 12.5% of all; 1.6% of the strength at home (+10.9 points)
}

// The officers of the RCMP belong to no province: they stand beside all officers of the RCMP.
func ExampleRepresentation() {
	composition := personnel.Composed(slices.Values([]string{"rcmp", "opp", "opp", "opp"}), personnel.Services())
	representation := personnel.RepresentationOf(composition, personnel.ProvincialStrengths(calendar.On(2019, time.July, 1)))
	rcmp, _ := representation.Of("")
	fmt.Println(rcmp.Officers.Int(), rcmp.Share, rcmp.StrengthShare)
	// Output: 1 25% 26.41%
}

func ExampleRepresentedGroup() {
	group := personnel.RepresentedGroup{
		Province: personnel.Manitoba, Share: policy.Whole(5, policy.Percent), StrengthShare: policy.Whole(8, policy.Percent),
	}
	apart, known := group.Apart()
	fmt.Println(apart.Number(), known)
	group.StrengthShare = policy.Measure{}
	_, known = group.Apart()
	fmt.Println(known)
	// Output:
	// -3 true
	// false
}
