# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed beside the programs, and the two Debian packages: hms-server and hms-workstation.
# Build them with: cmake --preset release && cmake --build --preset release && (cd build/release && cpack)
set(here ${PROJECT_SOURCE_DIR}/packaging)

install(TARGETS hmsd RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT server)
install(FILES ${here}/systemd/hmsd.service DESTINATION lib/systemd/system COMPONENT server)
install(FILES ${here}/systemd/hms.sysusers DESTINATION lib/sysusers.d RENAME hms.conf COMPONENT server)
install(FILES ${here}/man/hmsd.8 DESTINATION ${CMAKE_INSTALL_MANDIR}/man8 COMPONENT server)
install(FILES ${here}/hmsd.conf DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/hms-server COMPONENT server)
install(DIRECTORY ${here}/ha DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/hms-server COMPONENT server)

install(TARGETS hms RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT workstation)
install(FILES ${here}/desktop/org.hms.Workstation.desktop
    DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT workstation)
install(FILES ${here}/desktop/org.hms.Workstation.metainfo.xml
    DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT workstation)
install(FILES ${here}/desktop/org.hms.Workstation.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps COMPONENT workstation)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_CONTACT "HMS maintainers <maintainers@hms.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY ${PROJECT_DESCRIPTION})
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL server workstation)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)

# Plugins and programs that no library reference leads to.
set(CPACK_COMPONENT_SERVER_DESCRIPTION "Hospital server with a PostgreSQL of its own")
set(CPACK_DEBIAN_SERVER_PACKAGE_NAME hms-server)
set(CPACK_DEBIAN_SERVER_PACKAGE_DEPENDS "libqt6sql6-psql, postgresql-15, systemd")
set(CPACK_DEBIAN_SERVER_PACKAGE_CONTROL_EXTRA "${here}/deb/postinst;${here}/deb/prerm")
set(CPACK_COMPONENT_WORKSTATION_DESCRIPTION "Hospital workstation: reception, doctor, cashier")
set(CPACK_DEBIAN_WORKSTATION_PACKAGE_NAME hms-workstation)
set(CPACK_DEBIAN_WORKSTATION_PACKAGE_DEPENDS "libqt6svg6, fonts-dejavu-core, fonts-noto-ui-core")
include(CPack)
