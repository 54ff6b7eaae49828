package funding

import (
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/policy"
)

// InternationalPolicing is the RCMP's program that holds the peace operations, beside capacity building and liaison
// officers: from 2012-13 to the plans of 2028-29. It was called International Policing Operations to 2018-19,
// International Policing from 2019-20, and International Operations in the plan of 2022-23. Planned positions differ
// between releases of the data for the last years; here is the figure of the plan that was made for the year. Each call
// gives a Series of its own.
func InternationalPolicing() Series {
	return Series{
		ID:    "international-policing",
		Title: bilingual.Text{English: "RCMP, International Policing", French: "GRC, Services de police internationaux"},
		Years: cited(policy.Cite("gc-infobase").At(bilingual.Text{
			English: "programs HGD00 and BXG05", French: "programmes HGD00 et BXG05",
		}), []Year{
			{Year: 2012, Authorities: Dollars(65_701_894), Actual: Dollars(61_606_341), ActualPositions: positions(235)},
			{Year: 2013, Authorities: Dollars(58_841_573), Actual: Dollars(53_068_140), ActualPositions: positions(232)},
			{Year: 2014, Authorities: Dollars(57_547_836), Actual: Dollars(52_898_053), ActualPositions: positions(195)},
			{Year: 2015, Authorities: Dollars(56_885_851), Actual: Dollars(53_755_447), ActualPositions: positions(179)},
			{
				Year: 2016, Authorities: Dollars(58_863_296), Planned: Dollars(53_766_203), Actual: Dollars(47_136_030),
				PlannedPositions: positions(200), ActualPositions: positions(174), Reason: bilingual.Text{
					English: "fewer deployments to peacekeeping missions and changes in how deployments are managed; positions fell as missions neared completion",
					French:  "moins de déploiements dans les missions de maintien de la paix et changements dans la gestion des déploiements\u00a0; les postes ont diminué à mesure que des missions s'achevaient",
				},
			},
			{
				Year: 2017, Authorities: Dollars(69_115_118), Planned: Dollars(53_067_195), Actual: Dollars(43_542_013),
				PlannedPositions: positions(158), ActualPositions: positions(173),
			},
			{
				Year: 2018, Planned: Dollars(51_065_549), Actual: Dollars(38_367_035),
				PlannedPositions: positions(178), ActualPositions: positions(158), Reason: bilingual.Text{
					English: "fewer deployments to peacekeeping missions and changes in how deployments are managed, for spending and for positions",
					French:  "moins de déploiements dans les missions de maintien de la paix et changements dans la gestion des déploiements, pour les dépenses et pour les postes",
				},
			},
			{
				Year: 2019, Planned: Dollars(52_972_727), Actual: Dollars(51_593_056),
				PlannedPositions: positions(164), ActualPositions: positions(181), Reason: bilingual.Text{
					English: "within the threshold of 10%",
					French:  "en deçà du seuil de 10\u00a0%",
				},
			},
			{
				Year: 2020, Planned: Dollars(23_283_646), Actual: Dollars(40_347_168),
				PlannedPositions: positions(76), ActualPositions: positions(167), Reason: bilingual.Text{
					English: "money carried forward from 2019-20 for the extension of the peacekeeping program, and its positions",
					French:  "fonds reportés de 2019-2020 pour la prolongation du programme de maintien de la paix, et ses postes",
				},
			},
			{
				Year: 2021, Planned: Dollars(23_579_119), Actual: Dollars(54_051_047),
				PlannedPositions: positions(165), ActualPositions: positions(176), Reason: bilingual.Text{
					English: "retroactive pay under the collective agreement, and money granted during the year for the renewal of the peacekeeping program; neither was in the plan",
					French:  "la paie rétroactive de la convention collective et les fonds accordés en cours d'exercice pour le renouvellement du programme de maintien de la paix\u00a0; ni l'une ni les autres ne figuraient dans le plan",
				},
			},
			{
				Year: 2022, Planned: Dollars(54_663_417), Actual: Dollars(48_513_257),
				PlannedPositions: positions(172), ActualPositions: positions(170),
			},
			{
				Year: 2023, Planned: Dollars(49_271_566), Actual: Dollars(53_824_830),
				PlannedPositions: positions(172), ActualPositions: positions(207),
			},
			{
				Year: 2024, Planned: Dollars(49_220_206), Actual: Dollars(60_499_840),
				PlannedPositions: positions(177), ActualPositions: positions(232),
			},
			{Year: 2025, Planned: Dollars(60_855_862), PlannedPositions: positions(198)},
			{Year: 2026, Planned: Dollars(52_428_902), PlannedPositions: positions(223)},
			{Year: 2027, Planned: Dollars(52_230_883), PlannedPositions: positions(218)},
			{Year: 2028, Planned: Dollars(53_016_698), PlannedPositions: positions(227)},
		}),
	}
}

// PeacekeepingMission is the sub-program of [InternationalPolicing] that deploys Canadian police to peace missions, from
// 2016-17 to the plans of 2019-20. That it is the International Police Peacekeeping program alone is a reading of its
// description. Each call gives a Series of its own.
func PeacekeepingMission() Series {
	basis := policy.Cite("gc-infobase").At(bilingual.Text{English: "sub-program P1030-0007", French: "sous-programme P1030-0007"})
	planned := basis.Noting(bilingual.Text{English: "as planned in 2017", French: "selon le plan de 2017"})
	return Series{
		ID:    "peacekeeping-mission",
		Title: bilingual.Text{English: "RCMP, Peacekeeping Mission (sub-program)", French: "GRC, Missions de paix internationales (sous-programme)"},
		Years: cited(basis, []Year{
			{
				Year: 2016, Planned: Dollars(31_969_501), Actual: Dollars(23_200_117),
				PlannedPositions: positions(99), ActualPositions: positions(74), Reason: bilingual.Text{
					English: "fewer deployments and changes in how they are managed; missions nearly completed were ramped down",
					French:  "moins de déploiements et changements dans leur gestion\u00a0; retrait graduel de missions presque achevées",
				},
			},
			{
				Year: 2017, Planned: Dollars(31_796_608), Actual: Dollars(18_804_039),
				PlannedPositions: positions(61), ActualPositions: positions(70), Reason: bilingual.Text{
					English: "fewer deployments to Haiti, Ukraine and Iraq, and changes in how they are managed",
					French:  "moins de déploiements en Haïti, en Ukraine et en Irak, et changements dans leur gestion",
				},
			},
			{Year: 2018, Planned: Dollars(31_793_667), PlannedPositions: positions(61), Basis: planned},
			{Year: 2019, Planned: Dollars(31_795_838), PlannedPositions: positions(61), Basis: planned},
		}),
	}
}

// LiaisonMission is the sub-program of [InternationalPolicing] for liaison officers abroad, of which one year is known.
// Each call gives a Series of its own.
func LiaisonMission() Series {
	return Series{
		ID:    "liaison-mission",
		Title: bilingual.Text{English: "RCMP, Liaison Mission (sub-program)", French: "GRC, Missions de liaison (sous-programme)"},
		Years: cited(policy.Cite("gc-infobase"), []Year{
			{Year: 2017, Actual: Dollars(24_153_613), ActualPositions: positions(100)},
		}),
	}
}

// CapacityBuildingMission is the sub-program of [InternationalPolicing] for building the capacity of police abroad, of
// which one year is known. Each call gives a Series of its own.
func CapacityBuildingMission() Series {
	return Series{
		ID: "capacity-building-mission",
		Title: bilingual.Text{
			English: "RCMP, Capacity Building Mission (sub-program)",
			French:  "GRC, Missions de renforcement des capacités (sous-programme)",
		},
		Years: cited(policy.Cite("gc-infobase"), []Year{
			{Year: 2017, Actual: Dollars(584_361), ActualPositions: positions(3)},
		}),
	}
}

// PeaceAndStabilization is the program of Global Affairs Canada that pays the incremental costs of deployments, among
// much else, from 2018-19 to 2024-25. Each call gives a Series of its own.
func PeaceAndStabilization() Series {
	return Series{
		ID: "peace-and-stabilization",
		Title: bilingual.Text{
			English: "Global Affairs Canada, Peace and Stabilization Operations",
			French:  "Affaires mondiales Canada, Opérations de paix et de stabilisation",
		},
		Years: cited(policy.Cite("gc-infobase").At(bilingual.Text{English: "program BVD05", French: "programme BVD05"}), []Year{
			{Year: 2018, Planned: Dollars(205_521_144), Actual: Dollars(172_172_232), ActualPositions: positions(25)},
			{Year: 2019, Planned: Dollars(232_293_131), Actual: Dollars(200_376_271), ActualPositions: positions(84)},
			{Year: 2020, Planned: Dollars(232_692_679), Actual: Dollars(155_321_977), ActualPositions: positions(92)},
			{Year: 2021, Planned: Dollars(155_885_015), Actual: Dollars(151_246_276), ActualPositions: positions(105)},
			{Year: 2022, Planned: Dollars(148_112_264), Actual: Dollars(189_750_950), ActualPositions: positions(94)},
			{Year: 2023, Planned: Dollars(180_361_764), Actual: Dollars(198_865_362), ActualPositions: positions(98)},
			{Year: 2024, Planned: Dollars(195_959_219), Actual: Dollars(343_760_210), ActualPositions: positions(96)},
		}),
	}
}

func positions(n int) policy.Measure { return policy.Whole(n, policy.Persons) }

// cited gives the basis to each year that has none of its own.
func cited(basis policy.Citation, years []Year) []Year {
	for i, year := range years {
		if year.Basis.IsZero() {
			years[i].Basis = basis
		}
	}
	return years
}
